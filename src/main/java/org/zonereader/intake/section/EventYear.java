package org.zonereader.intake.section;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zonereader.text.Folding;

/**
 * A year that dates a past or present event in the text: {@code 2024年第17次会议}, {@code 2024年以来},
 * {@code 截至2024年6月}. Years of plans and coming work ({@code 2026年工作}, {@code 到2035年}) are never
 * evidence. Of several the latest counts.
 */
final class EventYear implements YearRule {
  private static final Pattern EVENT =
      Pattern.compile(
          "(?<!\\d)(?<year>20\\d\\d)年(?:度)?(?:第[一二三四五六七八九十\\d]{1,4}(?:次|期|场|届)|(?:上半年|下半年|前[一二三]季度|[一二三四]季度)?以来|(?:上半年|前[一二三]季度|前\\d{1,2}个?月|[一二三四]季度|全年)?(?:工作|运行|发展)?(?:完成|总结|实绩|回顾|述职)"
              + "|\\d{1,2}月\\d{1,2}日(?!前|之前|以前|底))|截[至止](?:到)?(?<until>20\\d\\d)年"
              + "|今年\\((?<now>20\\d\\d)年\\)");

  @Override
  public String name() {
    return "year-from-event";
  }

  @Override
  public Optional<Evidence> inSection(String section) {
    return in(section);
  }

  @Override
  public Optional<Evidence> onPage(PageEvidence page) {
    return in(page.body());
  }

  private static Optional<Evidence> in(String text) {
    Matcher event = EVENT.matcher(Folding.sameLength(text));
    return event
        .results()
        .map(
            match ->
                new Evidence(
                    LocalDate.of(year(match), 1, 1),
                    Side.ON_OR_AFTER,
                    text.substring(match.start(), match.end())))
        .max(Comparator.comparing(Evidence::day));
  }

  private static int year(java.util.regex.MatchResult match) {
    return Stream.of("year", "until", "now")
        .map(match::group)
        .filter(java.util.Objects::nonNull)
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElseThrow();
  }
}
