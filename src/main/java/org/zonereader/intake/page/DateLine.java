package org.zonereader.intake.page;

import java.util.regex.Pattern;

/**
 * The date of the lead on a line of its own: {@code 3月5日} ⏎ {@code ,某高新区召开干部大会。} A date with a year
 * is a publication date and not joined.
 */
final class DateLine implements JoinRule {
  private static final Pattern DATE =
      Pattern.compile("^(?!.*年)" + DateWords.DAY + "\\s*(上午|下午|晚上?|中午|凌晨)?\\s*,?$");

  @Override
  public String name() {
    return "date-line";
  }

  @Override
  public boolean joins(Open paragraph, Line after) {
    return DATE.matcher(paragraph.last().folded()).find()
        && after.level() == 0
        && LineShape.hasClauses(after.folded())
        && !LineShape.mayBeHead(after.folded())
        && !LineShape.beginsWithDate(after.folded());
  }
}
