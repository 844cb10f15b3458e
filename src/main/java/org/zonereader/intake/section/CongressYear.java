package org.zonereader.intake.section;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonereader.text.Folding;

/**
 * A party congress or plenum named in the text: the meeting is the first such day on or after its
 * month. Of several named ones the latest counts.
 */
final class CongressYear implements YearRule {
  /** Months in which the sessions were held, latest first (public record). */
  private static final Map<String, YearMonth> SESSIONS = new LinkedHashMap<>();

  static {
    SESSIONS.put("二十届四中全会", YearMonth.of(2025, 10));
    SESSIONS.put("二十届三中全会", YearMonth.of(2024, 7));
    SESSIONS.put("二十届二中全会", YearMonth.of(2023, 2));
    SESSIONS.put("二十大", YearMonth.of(2022, 10));
    SESSIONS.put("十九届六中全会", YearMonth.of(2021, 11));
    SESSIONS.put("十九届五中全会", YearMonth.of(2020, 10));
    SESSIONS.put("十九届四中全会", YearMonth.of(2019, 10));
    SESSIONS.put("十九大", YearMonth.of(2017, 10));
  }

  @Override
  public String name() {
    return "year-from-congress";
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
    String folded = Folding.sameLength(text);
    for (Map.Entry<String, YearMonth> session : SESSIONS.entrySet()) {
      Matcher named = Pattern.compile("(?:党的)?" + session.getKey()).matcher(folded);
      if (named.find()) {
        LocalDate day = session.getValue().atDay(1);
        return Optional.of(
            new Evidence(day, Side.ON_OR_AFTER, text.substring(named.start(), named.end())));
      }
    }
    return Optional.empty();
  }
}
