package org.zonereader.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that makes a comparison look as it does: the same view over the same library gives the
 * identical table.
 *
 * @param columns in order from the left
 * @param hidden seals of theme rows that are not shown
 * @param options the switches that are on
 */
public record ComparisonView(
    List<Pick> columns,
    ComparisonFilter filter,
    Grouping grouping,
    Set<String> hidden,
    Set<Option> options) {
  public ComparisonView {
    columns = List.copyOf(columns);
    hidden = Set.copyOf(hidden);
    options = Set.copyOf(options);
  }

  /** Nothing compared, by theme, with all marks. */
  public static final ComparisonView EMPTY =
      new ComparisonView(
          List.of(),
          ComparisonFilter.ALL,
          Grouping.THEME,
          Set.of(),
          Set.of(Option.SHARED_MARKS, Option.DISTINCTIVE_MARKS));

  /** A switch of the comparison. */
  public enum Option {
    /** Rows that every zone has are folded into a line (只看差异). */
    DIFFERENCES_ONLY,
    /** Zones are rows (转置). */
    TRANSPOSED,
    /** Rows that no zone has are shown too. */
    UNFOLDED,
    /** Shared terms are marked in the cells. */
    SHARED_MARKS,
    /** Distinctive terms are marked in the cells. */
    DISTINCTIVE_MARKS,
    /** Distinctive terms stand by number of uses instead of keyness. */
    BY_USES
  }

  /**
   * A column: a zone and which of its reports. A zone may be picked several times with different
   * reports (历次).
   *
   * @param zone canonical zone name
   * @param report report id, or null for the newest that the filter lets through
   * @param width px when the user set it, else 0: equal columns
   */
  public record Pick(String zone, @Nullable Long report, double width) {
    /** The newest report of a zone. */
    public static Pick newest(String zone) {
      return new Pick(zone, null, 0);
    }
  }
}
