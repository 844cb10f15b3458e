package org.zonereader.intake.page;

import java.util.regex.Pattern;

/** What a folded line looks like: a head, the beginning or the end of a paragraph. */
public final class LineShape {
  /** Longest bare headline, in code units; printed headlines stay under 40. */
  private static final int LONGEST_HEAD = 60;

  private static final int SHORTEST_CUT_PROSE = 30;

  private static final Pattern HEAD_END = Pattern.compile("[^。;:,、…—>]$");
  private static final Pattern CLAUSES = Pattern.compile("[,、;:。!?]");
  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}\\s*[、.,要是]|\\([一二三四五六七八九十\\d]{1,3}\\)|第[一二三四五六七八九十][,、]|\\d{1,2}\\s*[.、)](?!\\d)|[①-⑳]|[◆◎●▲■▶★☆•◇□○➤√✓▌▍►◉❖※][^◆]|[-*+]"
              + " )");
  private static final Pattern OPENER =
      Pattern.compile(
          "^[\\u4e00-\\u9fff]{0,8}(会议|会上|大会|强调|指出|要求|认为|表示|提出)[\\u4e00-\\u9fff]{0,6}[,:—]"
              + "|^会议(强调|指出|要求|认为|还|并|传达|听取|审议|研究|学习)");
  private static final Pattern DATED =
      Pattern.compile("^" + DateWords.DAY + "|^(近日|日前|昨日|昨天|今日|今天|连日来)");

  /** A lead, however short the page cut it: {@code 11月3日,临江高新区召开}. */
  private static final Pattern DATED_CLAUSE =
      Pattern.compile("^(?:" + DATED.pattern() + ")(?:上午|下午)?,");

  private LineShape() {}

  /**
   * A short line without an end mark, a clause mark at its end, a bullet or a number: it may be a
   * head.
   */
  public static boolean mayBeHead(String folded) {
    return folded.length() <= LONGEST_HEAD
        && HEAD_END.matcher(folded).find()
        && folded.indexOf('。') < 0
        && !DATED_CLAUSE.matcher(folded).find()
        && !ITEM.matcher(folded).find();
  }

  /** Begins with a bullet or an ordinal ({@code ◆}, {@code 一要}, {@code (二)}, {@code 3.}). */
  public static boolean isItem(String folded) {
    return ITEM.matcher(folded).find();
  }

  /** Ends with a mark that ends sentences, clauses of a list, or a quotation. */
  public static boolean endsSentence(String folded) {
    int last = folded.length() - 1;
    if (last >= 0 && (folded.charAt(last) == ')' || folded.charAt(last) == ']')) {
      last = Math.max(folded.lastIndexOf('('), folded.lastIndexOf('[')) - 1;
    }
    return last >= 0 && "。!?;:”…—.\"".indexOf(folded.charAt(last)) >= 0;
  }

  /** Ends with a mark that cannot end a paragraph. */
  public static boolean endsInsideClause(String folded) {
    return !folded.isEmpty() && ",、".indexOf(folded.charAt(folded.length() - 1)) >= 0;
  }

  /** Prose that the page may have cut: it has clauses and is long, or holds a sentence. */
  public static boolean isProse(String folded) {
    return (folded.length() >= SHORTEST_CUT_PROSE && CLAUSES.matcher(folded).find())
        || folded.indexOf('。') >= 0
        || DATED_CLAUSE.matcher(folded).find()
        || OPENER.matcher(folded).find();
  }

  /** Has a mark inside or at its end that heads and names do not have. */
  public static boolean hasClauses(String folded) {
    return CLAUSES.matcher(folded).find();
  }

  /** Begins as paragraphs begin, never as the second half of a cut one. */
  public static boolean beginsParagraph(String folded) {
    return ITEM.matcher(folded).find()
        || OPENER.matcher(folded).find()
        || DATED.matcher(folded).find();
  }

  /** Begins with a date or one of the words that stand for it. */
  public static boolean beginsWithDate(String folded) {
    return DATED.matcher(folded).find();
  }
}
