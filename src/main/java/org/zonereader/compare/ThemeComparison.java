package org.zonereader.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Row;
import org.zonereader.model.Placement;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.StoredReport;
import org.zonereader.model.Theme;

/** Puts reports side by side by theme (主题): every placement becomes one item of one cell. */
public final class ThemeComparison {
  private ThemeComparison() {}

  /**
   * Compares reports.
   *
   * @param reports one per column, in column order
   * @param themes in row order; placements under a seal not among them count as 未归类
   */
  public static Comparison of(List<StoredReport> reports, List<Theme> themes) {
    List<String> seals = themes.stream().map(Theme::seal).toList();
    List<List<Item>> items = reports.stream().map(stored -> Items.of(stored, seals)).toList();
    List<Row> rows = new ArrayList<>();
    for (String seal : seals) {
      rows.add(row(seal, items));
    }
    Row unassigned = row(null, items);
    if (unassigned.mentions() > 0) {
      rows.add(unassigned);
    }
    return new Comparison(Items.columns(reports, items), rows);
  }

  /** Placements by seal, as barcodes show them. 未归类 is not counted. */
  public static Map<String, Integer> coverage(Report report) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Priority priority : report.priorities()) {
      for (Placement placement : priority.placements()) {
        String theme = placement.theme();
        if (theme != null) {
          counts.merge(theme, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static Row row(@Nullable String seal, List<List<Item>> items) {
    return new Row(
        seal,
        items.stream()
            .map(
                column ->
                    column.stream().filter(item -> Objects.equals(item.theme(), seal)).toList())
            .toList());
  }
}
