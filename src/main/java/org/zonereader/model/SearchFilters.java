package org.zonereader.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zonereader.model.SearchFilter.Field;

/**
 * Filters that all must hold. Values of one field that are not excluded are alternatives: 珠海 or 苏州,
 * and 2025年10月.
 *
 * @param values in the order they were set
 * @param inPriorities true: only places within priorities (要点) count
 * @param acrossBreaks false: a place with a line break of the page inside it does not count
 */
public record SearchFilters(Set<SearchFilter> values, boolean inPriorities, boolean acrossBreaks) {
  public static final SearchFilters NONE = new SearchFilters(Set.of(), false, true);

  public SearchFilters {
    values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  /** These filters with other values. */
  public SearchFilters with(Collection<SearchFilter> others) {
    return new SearchFilters(new LinkedHashSet<>(others), inPriorities, acrossBreaks);
  }

  /** The values of a field, in order. */
  public List<SearchFilter> of(Field field) {
    return values.stream().filter(filter -> filter.field() == field).toList();
  }

  /** These filters without those of a field. */
  public SearchFilters without(Field field) {
    return with(values.stream().filter(filter -> filter.field() != field).toList());
  }

  /** True when they concern places in the text, not only reports. */
  public boolean concernPlaces() {
    return inPriorities || !acrossBreaks || !of(Field.THEME).isEmpty();
  }
}
