package org.zonereader.model;

import java.util.List;

/**
 * Pages that appeared under one title (连载).
 *
 * @param title without a part number
 * @param parts numbers of the parts that have reports, ascending; empty when its pages bear none
 * @param reports how many reports they hold
 */
public record PageSeries(String title, List<Integer> parts, int reports) {
  public PageSeries {
    parts = List.copyOf(parts);
  }
}
