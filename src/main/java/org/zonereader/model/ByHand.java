package org.zonereader.model;

import java.util.List;
import java.util.Set;

/**
 * What of a report a person decided (人工). Priorities by hand carry the rule {@link #RULE}
 * themselves, and so do joins.
 *
 * @param fields the fields
 * @param themes clauses whose theme was set, as spans of the report text, in order
 */
public record ByHand(Set<Field> fields, List<Span> themes) {
  /** Name of the rule of whatever a person decided. */
  public static final String RULE = "by-hand";

  /** Nothing. */
  public static final ByHand NOTHING = new ByHand(Set.of(), List.of());

  public ByHand {
    fields = Set.copyOf(fields);
    themes = List.copyOf(themes);
  }

  /** Fields of a report that can be corrected. */
  public enum Field {
    ZONE,
    HEADLINE,
    DATE,
    BYLINE
  }
}
