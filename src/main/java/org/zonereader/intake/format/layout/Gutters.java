package org.zonereader.intake.format.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** White strips between the columns of a stretch of page. */
final class Gutters {
  /** Narrowest strip, in font sizes; gaps inside a line are narrower or not in every line. */
  private static final double NARROWEST = 0.9;

  /** Lines of a column are longer than this on average, in font sizes; cells of a table are not. */
  private static final double COLUMN = 6;

  private static final int LEAST_LINES = 2;
  private static final int LEAST_LINES_IN_ALL = 5;

  private Gutters() {}

  /**
   * Middles of the strips no fragment reaches into, from left to right.
   *
   * @param size font size of most of the text
   */
  static List<Double> of(List<Fragment> fragments, double size) {
    List<Fragment> sorted = new ArrayList<>(fragments);
    sorted.sort(Comparator.comparingDouble(Fragment::start));
    List<Double> gutters = new ArrayList<>();
    double end = Double.MAX_VALUE;
    for (Fragment fragment : sorted) {
      if (fragment.start() - end >= NARROWEST * size) {
        gutters.add((fragment.start() + end) / 2);
      }
      end = end == Double.MAX_VALUE ? fragment.end() : Math.max(end, fragment.end());
    }
    return gutters;
  }

  /** The parts between gutters, or one part when they do not look like columns of prose. */
  static List<List<Fragment>> columns(List<Fragment> fragments, double size) {
    List<List<Fragment>> columns = new ArrayList<>();
    columns.add(new ArrayList<>());
    List<Double> gutters = of(fragments, size);
    List<Fragment> sorted = new ArrayList<>(fragments);
    sorted.sort(Comparator.comparingDouble(Fragment::start));
    for (Fragment fragment : sorted) {
      if (columns.size() <= gutters.size() && fragment.start() > gutters.get(columns.size() - 1)) {
        columns.add(new ArrayList<>());
      }
      columns.getLast().add(fragment);
    }
    boolean prose =
        fragments.size() >= LEAST_LINES_IN_ALL
            && columns.stream().allMatch(column -> isColumn(column, size));
    return prose ? columns : List.of(fragments);
  }

  private static boolean isColumn(List<Fragment> column, double size) {
    double mean = column.stream().mapToDouble(f -> f.end() - f.start()).average().orElse(0);
    return column.size() >= LEAST_LINES && mean >= COLUMN * size;
  }
}
