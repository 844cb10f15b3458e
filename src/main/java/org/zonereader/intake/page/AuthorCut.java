package org.zonereader.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a line of several labels so that the author stands alone: {@code 来源:某网 作者:甲乙 浏览:3} is a
 * publication line, a byline, and a publication line again; {@code 作者:甲乙 编辑:丙丁} a byline and a
 * credit. Without a person's name behind the label the line stays whole.
 */
final class AuthorCut {
  /** Longer lines are prose. */
  private static final int LONGEST = 160;

  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?:(?<=^|[\\s(|;])(?:作\\s?者|记\\s?者|通讯员|撰\\s?稿|文\\s?字|图\\s?文)\\s*[:丨|]|(?<=[|丨]\\s{0,3})[\\u4e00-\\u9fff]{0,10}(?:记者|通讯员)\\s)"
              + "\\s*[\\u4e00-\\u9fff·]{1,4}(?:[\\s、]{1,2}[\\u4e00-\\u9fff·]{1,4}){0,4}"
              + "(?=[\\s;,)|]+[\\u4e00-\\u9fff]{2,6}\\s*[:丨|]|[\\s)]*$)");

  private static final Pattern NO_PERSON =
      Pattern.compile("管理员|办公室|委员会|管委会|宣传|中心|融媒|日报|发布|编辑|本站|本网|佚名|匿名|未知|政府|[部局委网社]$");

  private AuthorCut() {}

  /** The parts in order, none blank; the line itself when nothing is to cut. */
  static List<Excerpt> parts(Excerpt line) {
    String folded = line.folded();
    if (line.length() > LONGEST || folded.indexOf('。') >= 0) {
      return List.of(line);
    }
    Matcher author = AUTHOR.matcher(folded);
    if (!author.find() || NO_PERSON.matcher(author.group()).find()) {
      return List.of(line);
    }
    boolean first =
        folded.substring(0, author.start()).chars().noneMatch(Character::isLetterOrDigit);
    int start = first ? 0 : author.start();
    List<Excerpt> parts = new ArrayList<>();
    for (Excerpt part :
        List.of(
            line.slice(0, start),
            line.slice(start, author.end()),
            line.slice(author.end(), line.length()))) {
      Excerpt words = part.trim();
      if (words.folded().codePoints().anyMatch(Character::isLetterOrDigit)) {
        parts.add(words);
      } else if (!words.isEmpty()) {
        parts.set(parts.size() - 1, parts.getLast().then(words));
      }
    }
    return parts;
  }
}
