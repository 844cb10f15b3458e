package org.zonereader.intake.page;

import java.util.regex.Pattern;

/**
 * A line rule that is a pattern over the folded line; the classes that extend it say what and why.
 *
 * <p>Patterns are tried at the line's beginning only, so that a line costs one pass.
 */
abstract class WordedLine implements LineRule {
  private final String name;
  private final int longest;
  private final Pattern pattern;

  /**
   * @param longest lines with more code units are prose and never match
   * @param pattern how the folded line begins
   */
  WordedLine(String name, int longest, String pattern) {
    this.name = name;
    this.longest = longest;
    this.pattern = Pattern.compile(pattern);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public boolean setsAside(Line line) {
    return line.words().length() <= longest && pattern.matcher(line.folded()).lookingAt();
  }
}
