package org.zonereader.library.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.SearchFilter;

/** What the values of one field's filters keep. */
final class Values {
  private Values() {}

  /** True when {@code value} is among those chosen, if any are, and none of those excluded. */
  static boolean keep(Collection<SearchFilter> filters, String value) {
    return keep(filters, (SearchFilter filter) -> filter.value().equals(value));
  }

  /**
   * True when the day is.
   *
   * @param filters of the field DATE
   * @param day null for reports without a full date, which stand in no period
   */
  static boolean keep(Collection<SearchFilter> filters, @Nullable LocalDate day) {
    return keep(
        filters,
        (SearchFilter filter) ->
            day != null && !day.isBefore(first(filter)) && !day.isAfter(last(filter)));
  }

  private static boolean keep(Collection<SearchFilter> filters, Predicate<SearchFilter> holds) {
    boolean anyChosen = false;
    boolean chosen = false;
    for (SearchFilter filter : filters) {
      boolean here = holds.test(filter);
      if (here && filter.excluded()) {
        return false;
      }
      anyChosen |= !filter.excluded();
      chosen |= here;
    }
    return chosen || !anyChosen;
  }

  /** The first day of a DATE filter. */
  static LocalDate first(SearchFilter filter) {
    return LocalDate.parse(filter.value().substring(0, filter.value().indexOf("..")));
  }

  /** The last day of a DATE filter. */
  static LocalDate last(SearchFilter filter) {
    return LocalDate.parse(filter.value().substring(filter.value().indexOf("..") + 2));
  }

  /** The earliest first day, or null when the filters set no limit. */
  static @Nullable LocalDate from(List<SearchFilter> filters) {
    return filters.stream()
        .filter(filter -> !filter.excluded())
        .map(Values::first)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** The latest last day, or null when the filters set no limit. */
  static @Nullable LocalDate to(List<SearchFilter> filters) {
    return filters.stream()
        .filter(filter -> !filter.excluded())
        .map(Values::last)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
