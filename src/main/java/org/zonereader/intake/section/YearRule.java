package org.zonereader.intake.section;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** One kind of evidence for the year of a meeting whose date has none. */
interface YearRule {
  /** Stable name in kebab-case. */
  String name();

  /** Evidence in the words of the report itself, which goes first. */
  default Optional<Evidence> inSection(String section) {
    return Optional.empty();
  }

  /** Evidence anywhere on the page: it serves all its sections. */
  Optional<Evidence> onPage(PageEvidence page);

  /**
   * A day that bounds the meeting.
   *
   * @param day the bound
   * @param side on which side of it the meeting lies
   * @param words the words of the page that say so
   */
  record Evidence(LocalDate day, Side side, String words) {
    /** The year in which the meeting's day lies on the right side, nearest to the bound. */
    Optional<Integer> yearOf(MonthDay meeting) {
      MonthDay bound = MonthDay.from(day);
      int year =
          switch (side) {
            case ON_OR_BEFORE -> meeting.isAfter(bound) ? day.getYear() - 1 : day.getYear();
            case ON_OR_AFTER -> meeting.isBefore(bound) ? day.getYear() + 1 : day.getYear();
          };
      return meeting.isValidYear(year) ? Optional.of(year) : Optional.empty();
    }
  }

  /** The meeting is not later, or not earlier, than the bound. */
  enum Side {
    ON_OR_BEFORE,
    ON_OR_AFTER
  }
}
