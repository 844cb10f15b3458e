package org.zonereader.intake.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonereader.text.Folding;

/**
 * Reads people's names from a byline: role words, papers and marks are dropped, {@code 甲 乙} joined
 * by a space.
 */
final class Names {
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:(?<![\\u4e00-\\u9fff])[\\u4e00-\\u9fff·]{0,16}?)?(?:特约)?(?:记者站|记\\s?者|通讯员|实习生|作\\s?者|撰\\s?稿人?|撰文)|(?<![\\u4e00-\\u9fff])(?:图\\s?文|文\\s?字|文\\s?[、和]?\\s?图?)\\s?(?=[:/|丨\\s])");

  private static final Pattern PICTURES =
      Pattern.compile(
          "\\s+文\\s?[/、和]?\\s?[图摄]片?影?$|(?:摄影|图片?|摄|供图)\\s?[:/|丨].*$|\\s(?:摄影|摄|图)(?:\\s.*)?$");
  private static final Pattern REPORTS = Pattern.compile("(?:摄影)?(?:综合)?(?:报道|整理|采写)[\\s)]*$");

  /** Bodies that sign where a name is expected. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "组稿|采写组|管理员|管委会|委员会|办公室|党政办|宣传部|工作[站部]|编辑部|融媒|日报|晚报|发布|新闻网|政府|中心|[工区市县纪党]委(?![\\u4e00-\\u9fff])|局(?![\\u4e00-\\u9fff])");

  private static final Pattern MARKS = Pattern.compile("(?:[^\\p{L}·]|丨)+");
  private static final int LONGEST_NAME = 8;

  private Names() {}

  /** The names in the words of a byline, or empty when something else stands there. */
  static Optional<String> in(String words) {
    String rest = words.strip();
    for (Pattern part : List.of(PICTURES, ROLE, REPORTS)) {
      rest = blank(part, rest);
    }
    if (OFFICE.matcher(Folding.sameLength(rest)).find()) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    String single = "";
    for (String part : MARKS.split(rest, -1)) {
      if (part.length() == 1 && single.isEmpty()) {
        single = part;
      } else if (!part.isEmpty()) {
        // A surname set apart, 甲 乙 or 甲 乙丙, to line up with other names.
        boolean given = part.length() <= 2;
        names.add(given ? single + part : part);
        single = given ? "" : single;
      }
    }
    boolean people =
        !names.isEmpty()
            && single.isEmpty()
            && names.stream().allMatch(name -> name.length() <= LONGEST_NAME);
    return people ? Optional.of(String.join(" ", names)) : Optional.empty();
  }

  /** Blanks out what the pattern finds in the folded words, so that mirrors match too. */
  private static String blank(Pattern part, String words) {
    StringBuilder left = new StringBuilder(words);
    Matcher found = part.matcher(Folding.sameLength(words));
    while (found.find()) {
      for (int i = found.start(); i < found.end(); i++) {
        left.setCharAt(i, ' ');
      }
    }
    return left.toString();
  }
}
