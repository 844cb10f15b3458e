package org.zonereader.ui.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A priority (要点) as the screen shows it.
 *
 * @param number from 1, in text order
 * @param subject the addressee in display form, or null
 * @param measures at least one; the first begins with the lead
 */
public record Point(int number, @Nullable String subject, List<Measure> measures) {
  public Point {
    measures = List.copyOf(measures);
  }
}
