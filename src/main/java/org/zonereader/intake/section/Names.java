package org.zonereader.intake.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads people's names from a byline: role words, papers and marks are dropped, {@code 甲 乙} joined
 * by a space.
 */
final class Names {
  private static final Pattern ROLE =
      Pattern.compile(
          "[\\u4e00-\\u9fff·]{0,16}?(?:特约)?(?:记者站|记者|通讯员|实习生|作者|撰稿人?|撰文)|(?<![\\u4e00-\\u9fff])(?:图文|文字|文\\s?[、和]?\\s?图?)\\s?(?=[:/|丨\\s])");

  private static final Pattern PICTURES =
      Pattern.compile("(?:摄影|图片?|摄|供图)\\s?[:/|丨].*$|\\s(?:摄影|摄|图)(?:\\s.*)?$");
  private static final Pattern REPORTS = Pattern.compile("(?:摄影)?(?:综合)?报道$");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}·]+");
  private static final int LONGEST_NAME = 8;

  private Names() {}

  /** The names in the words of a byline, or empty when something else stands there. */
  static Optional<String> in(String words) {
    String rest = PICTURES.matcher(words.strip()).replaceFirst("");
    rest = REPORTS.matcher(ROLE.matcher(rest).replaceAll(" ").strip()).replaceFirst("");
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
}
