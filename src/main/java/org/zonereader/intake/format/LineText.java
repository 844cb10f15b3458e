package org.zonereader.intake.format;

import org.zonereader.text.Characters;

/** Text built line by line; blanks at the ends of lines and blank lines in a row are left out. */
final class LineText {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private String mark = "";
  private boolean blank = true;

  /**
   * Adds words to the open line; line ends in them are blanks.
   *
   * @throws TooLong when the text grows too long
   */
  void words(CharSequence words) {
    if (text.length() + line.length() + words.length() > SourceFormats.LONGEST) {
      throw new TooLong();
    }
    line.append(words);
    blank &= Characters.isBlank(words);
  }

  /** Ends the open line, if it holds anything. */
  void end() {
    String words = line.toString().strip();
    if (!words.isEmpty()) {
      text.append(mark).append(words).append('\n');
    }
    mark = "";
    blank = true;
    line.setLength(0);
  }

  /**
   * Ends the open line and makes the next one a heading, in Markdown's way.
   *
   * @param level 1 to 6, or 0 for none
   */
  void begin(int level) {
    end();
    mark = level == 0 ? "" : "#".repeat(level) + " ";
  }

  /** True when the open line holds no words. */
  boolean atLineStart() {
    return blank;
  }

  /** All lines so far. */
  String text() {
    end();
    return text.toString();
  }
}
