package org.zonereader.intake.section;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonereader.model.ReportDate;

/** Infers the year of dates on one page. Evidence of the whole page is looked up once. */
final class YearInference {
  /** Asked in this order; the first evidence decides. */
  private static final List<YearRule> RULES =
      List.of(
          new IssueDateYear(),
          new PublicationYear(),
          new AddressYear(),
          new CongressYear(),
          new EventYear());

  private final PageEvidence page;
  private final Map<YearRule, Optional<YearRule.Evidence>> onPage = new HashMap<>();

  YearInference(PageEvidence page) {
    this.page = page;
  }

  /** The date with its year, or without one when nothing on the page speaks for a year. */
  ReportDate date(MonthDay day, String section) {
    for (YearRule rule : RULES) {
      Optional<YearRule.Evidence> evidence =
          rule.inSection(section).or(() -> onPage.computeIfAbsent(rule, r -> r.onPage(page)));
      Optional<Integer> year = evidence.flatMap(found -> found.yearOf(day));
      if (year.isPresent()) {
        return new ReportDate(
            year.get(),
            day.getMonthValue(),
            day.getDayOfMonth(),
            true,
            evidence.orElseThrow().words());
      }
    }
    return new ReportDate(null, day.getMonthValue(), day.getDayOfMonth(), false, null);
  }

  /** The issue date of the newspaper, with the words. */
  Optional<YearRule.Evidence> issue() {
    return onPage.computeIfAbsent(RULES.getFirst(), rule -> rule.onPage(page));
  }

  /** The day the page was printed or published. */
  Optional<YearRule.Evidence> printed() {
    return issue().or(() -> onPage.computeIfAbsent(RULES.get(1), rule -> rule.onPage(page)));
  }

  /** A date that rests on another one. */
  static ReportDate inferred(LocalDate day, YearRule.Evidence evidence) {
    return new ReportDate(
        day.getYear(), day.getMonthValue(), day.getDayOfMonth(), true, evidence.words());
  }
}
