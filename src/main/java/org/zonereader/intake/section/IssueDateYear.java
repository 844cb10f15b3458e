package org.zonereader.intake.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zonereader.text.Folding;

/**
 * The date of the newspaper issue: a report is printed after its meeting, so a December meeting in
 * a January paper is last year's.
 */
final class IssueDateYear implements YearRule {
  @Override
  public String name() {
    return "year-from-issue-date";
  }

  @Override
  public Optional<Evidence> onPage(PageEvidence page) {
    return firstFull(page.linesOf("issue-head"));
  }

  /** The first date with a year in these lines, quoted as written. */
  static Optional<Evidence> firstFull(List<String> lines) {
    for (String line : lines) {
      for (FoundDate date : DateScanner.find(Folding.sameLength(line))) {
        Integer year = date.year();
        Integer month = date.month();
        if (year != null && month != null) {
          LocalDate day = LocalDate.of(year, month, date.day());
          return Optional.of(new Evidence(day, Side.ON_OR_BEFORE, date.span().in(line)));
        }
      }
    }
    return Optional.empty();
  }
}
