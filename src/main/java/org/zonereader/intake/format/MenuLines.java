package org.zonereader.intake.format;

/** The items of a site's menu, gathered into lines {@code > 首页 > 要闻}. */
final class MenuLines {
  /** What the page reader still takes for a path of the site, in code units. */
  private static final int LONGEST = 55;

  private final LineText lines;
  private final StringBuilder open = new StringBuilder();

  MenuLines(LineText lines) {
    this.lines = lines;
  }

  /** Adds an item; empty ones are passed over. */
  void item(String words) {
    if (words.isEmpty()) {
      return;
    }
    if (open.length() + words.length() + 3 > LONGEST) {
      end();
    }
    open.append(open.isEmpty() ? "> " : " > ").append(words);
  }

  /** Ends the line. */
  void end() {
    lines.end();
    lines.words(open);
    lines.end();
    open.setLength(0);
  }
}
