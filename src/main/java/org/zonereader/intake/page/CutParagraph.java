package org.zonereader.intake.page;

/**
 * A paragraph that the page cut in mid-sentence, often inside a word: {@code 发展数} ⏎⏎ {@code 字经济,…}.
 *
 * <p>The first half is prose without an end mark, the second is neither a head nor a name nor the
 * beginning of a paragraph. After a comma anything but a marked head goes on.
 */
final class CutParagraph implements JoinRule {
  @Override
  public String name() {
    return "cut-paragraph";
  }

  @Override
  public boolean joins(Open paragraph, Line after) {
    Line before = paragraph.last();
    boolean joined = paragraph.joined();
    String first = before.folded();
    String second = after.folded();
    if (before.level() > 0 || after.level() > 0 || LineShape.endsSentence(first)) {
      return false;
    }
    if (LineShape.beginsParagraph(second) || isLatin(first, second)) {
      return false;
    }
    if (!joined && HeadlineShape.is(paragraph.above(), first, second)) {
      return false;
    }
    boolean open = LineShape.endsInsideClause(first);
    return (open || joined || LineShape.isProse(first)) && (open || LineShape.hasClauses(second));
  }

  /** Joining with nothing between would glue two words of another script together. */
  private static boolean isLatin(String first, String second) {
    char last = first.charAt(first.length() - 1);
    return last < 0x2000 && Character.isLetter(last) && second.charAt(0) < 0x2000;
  }
}
