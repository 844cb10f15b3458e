package org.zonereader.ui.search;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.SearchFilter.Field;
import org.zonereader.model.SearchFilters;

/** One tick that makes a search find less. */
public sealed interface Narrowing {
  /** Keeps what stands under a value. */
  record Value(SearchFilter filter) implements Narrowing {}

  /** Keeps places within priorities (只在要点中找). */
  record InPriorities() implements Narrowing {}

  /** Leaves out places with a line break of the page inside (跨断行匹配, unticked). */
  record WithinLines() implements Narrowing {}

  static Narrowing of(Field field, String value) {
    return new Value(SearchFilter.of(field, value));
  }

  /** Keeps reports of a month. */
  static Narrowing of(YearMonth month) {
    return of(Field.DATE, month.atDay(1) + ".." + month.atEndOfMonth());
  }

  /** All of these as filters, values in the order they were ticked. */
  static SearchFilters filters(Collection<Narrowing> ticked) {
    List<SearchFilter> values = new ArrayList<>();
    for (Narrowing narrowing : ticked) {
      if (narrowing instanceof Value(SearchFilter filter)) {
        values.add(filter);
      }
    }
    return new SearchFilters(
            SearchFilters.NONE.values(),
            ticked.contains(new InPriorities()),
            !ticked.contains(new WithinLines()))
        .with(values);
  }
}
