package org.zonereader.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which reports take part in a comparison. A report without a full date takes part only when no day
 * is named.
 *
 * @param from first day of the meetings, or null
 * @param to last day, included, or null
 * @param series page title without its part number (连载), or null for any
 * @param part number of the part in its series, or null for any
 */
public record ComparisonFilter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String series,
    @Nullable Integer part) {
  /** Every report. */
  public static final ComparisonFilter ALL = new ComparisonFilter(null, null, null, null);
}
