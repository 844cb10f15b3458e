package org.zonereader.intake.format.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a block.
 *
 * @param text its fragments with a blank between them
 * @param start left edge in points
 * @param end right edge in points
 * @param baseline in points from the top of the page
 * @param size largest font size in points
 */
public record Row(String text, double start, double end, double baseline, double size) {
  /** Joins fragments of one line, from left to right. */
  static Row of(List<Fragment> fragments) {
    return new Row(
        fragments.stream().map(Fragment::text).collect(Collectors.joining(" ")),
        fragments.stream().mapToDouble(Fragment::start).min().orElseThrow(),
        fragments.stream().mapToDouble(Fragment::end).max().orElseThrow(),
        fragments.getFirst().baseline(),
        fragments.stream().mapToDouble(Fragment::size).max().orElseThrow());
  }
}
