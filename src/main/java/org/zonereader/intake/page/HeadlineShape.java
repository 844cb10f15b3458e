package org.zonereader.intake.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a long headline or sub-head from the first half of a cut paragraph; both are lines with a
 * comma and without an end mark.
 *
 * <p>A line is a headline when it has clauses of one length ({@code 以更实的举措抓项目,以更优的服务暖企业}), a blank
 * between two words ({@code 乘势而上 打好收官战}), when the text below tells of a meeting from its beginning
 * ({@code 某高新区近日召开…}), or when nothing stands above it. Text that begins as paragraphs do (a date,
 * an opener, 要) is none.
 */
final class HeadlineShape {
  private static final Pattern TEXT = Pattern.compile("^(?:要|[【\\[(]|.{0,8}(?:讯|电)[\\s(])");
  private static final Pattern MEETING =
      Pattern.compile("^[^,。;]{0,40}(?:召开|举行|举办|近日|日前|昨[日天]|主持)");
  private static final Pattern BLANK =
      Pattern.compile("[\\u4e00-\\u9fff”][ ]{1,2}[“\\u4e00-\\u9fff]");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final int SHORTEST_CLAUSE = 4;
  private static final int MOST_CLAUSES = 3;

  private HeadlineShape() {}

  /**
   * True for a headline.
   *
   * @param above the line before it, or null on top of the page
   * @param line folded
   * @param below the next line, folded
   */
  static boolean is(@Nullable Line above, String line, String below) {
    return LineShape.mayBeHead(line)
        && !LineShape.beginsParagraph(line)
        && !TEXT.matcher(line).find()
        && (above == null
            || isBalanced(line)
            || BLANK.matcher(line).find()
            || MEETING.matcher(below).find());
  }

  private static boolean isBalanced(String line) {
    String[] clauses = COMMA.split(line, -1);
    int shortest = line.length();
    int longest = 0;
    for (String clause : clauses) {
      shortest = Math.min(shortest, clause.length());
      longest = Math.max(longest, clause.length());
    }
    return clauses.length > 1
        && clauses.length <= MOST_CLAUSES
        && shortest >= SHORTEST_CLAUSE
        && longest - shortest <= 1;
  }
}
