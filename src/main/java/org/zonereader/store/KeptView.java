package org.zonereader.store;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.Grouping;

/**
 * A saved view as the file has it, columns without their report included.
 *
 * @param id 0 before it is kept
 * @param position place in the list; a lower one comes first
 * @param name empty for the comparison as it was left
 */
public record KeptView(
    long id,
    int position,
    String name,
    List<Column> columns,
    ComparisonFilter filter,
    Grouping grouping,
    Set<String> hidden,
    Set<Option> options) {
  public KeptView {
    columns = List.copyOf(columns);
    hidden = Set.copyOf(hidden);
    options = Set.copyOf(options);
  }

  /** A view under a name; its place in the list is found when it is kept. */
  static KeptView of(String name, ComparisonView view) {
    return new KeptView(
        0,
        0,
        name,
        view.columns().stream()
            .map(
                pick ->
                    new Column(
                        pick.zone(), pick.report() != null, pick.report(), pick.width(), true))
            .toList(),
        view.filter(),
        view.grouping(),
        view.hidden(),
        view.options());
  }

  /**
   * A column.
   *
   * @param zone of the report where there is one, else as it was saved
   * @param pinned whether it is one certain report; false means the newest of the zone
   * @param report null when not pinned, or when its report is gone
   * @param width px, or 0
   * @param present false when the report was removed or is gone
   */
  public record Column(
      String zone, boolean pinned, @Nullable Long report, double width, boolean present) {}
}
