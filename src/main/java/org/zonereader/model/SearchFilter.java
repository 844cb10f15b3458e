package org.zonereader.model;

/**
 * Keeps what stands under one value of a field.
 *
 * @param value ZONE: canonical name, empty for reports whose page names none; PROVINCE: short form,
 *     empty when unknown; THEME: a seal, {@link #UNSORTED} or {@link #OUTSIDE}; DATE: two days in
 *     ISO 8601 with {@code ..} between, both included
 * @param excluded true keeps everything else instead
 */
public record SearchFilter(Field field, String value, boolean excluded) {
  /** The theme value of places outside every priority (要点以外). */
  public static final String OUTSIDE = "-";

  /** The theme value of places in a priority that has no theme (未归类). */
  public static final String UNSORTED = "?";

  /** What can be filtered by. */
  public enum Field {
    ZONE,
    PROVINCE,
    THEME,
    DATE
  }

  public static SearchFilter of(Field field, String value) {
    return new SearchFilter(field, value, false);
  }
}
