package org.zonereader.intake.section;

import org.jspecify.annotations.Nullable;
import org.zonereader.model.Span;

/**
 * A date in a text.
 *
 * @param year as written, or null
 * @param month as written, or null when only the day stands there
 * @param day 1 to 31
 * @param span its place
 * @param repaired true when a lost 年 or 月 was put back
 */
record FoundDate(
    @Nullable Integer year, @Nullable Integer month, int day, Span span, boolean repaired) {
  /** The same date where {@code offset} characters stand before. */
  FoundDate movedBy(int offset) {
    Span moved = new Span(span.start() + offset, span.end() + offset);
    return new FoundDate(year, month, day, moved, repaired);
  }
}
