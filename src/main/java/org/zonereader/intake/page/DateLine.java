package org.zonereader.intake.page;

import java.util.regex.Pattern;

/**
 * The date of the lead on a line of its own: {@code 3月5日} ⏎ {@code ,某高新区召开干部大会。} A date with a year
 * is a publication date and not joined.
 */
final class DateLine implements JoinRule {
  private static final Pattern DATE =
      Pattern.compile("^\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*(上午|下午|晚上?|中午|凌晨)?\\s*,?$");

  @Override
  public String name() {
    return "date-line";
  }

  @Override
  public boolean joins(Line before, boolean joined, Line after) {
    return DATE.matcher(before.folded()).find()
        && after.level() == 0
        && LineShape.hasClauses(after.folded())
        && !LineShape.mayBeHead(after.folded())
        && !LineShape.beginsWithDate(after.folded());
  }
}
