package org.zonereader.compare;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Row;
import org.zonereader.model.Comparison.RowKey;
import org.zonereader.model.StoredReport;
import org.zonereader.model.Theme;

/**
 * Puts reports side by side in the order of their priorities (顺序): the n-th priority of each report
 * stands in row n, its measures as items. A clause that also stands under a second theme is shown
 * once, with its measure.
 */
public final class OrderComparison {
  private OrderComparison() {}

  /**
   * Compares reports.
   *
   * @param reports one per column, in column order
   * @param themes a measure under a seal not among them counts as 未归类
   */
  public static Comparison of(List<StoredReport> reports, List<Theme> themes) {
    List<String> seals = themes.stream().map(Theme::seal).toList();
    List<List<Item>> items = reports.stream().map(stored -> Items.of(stored, seals)).toList();
    List<List<Item>> measures = items.stream().map(Items::measures).toList();
    int most =
        reports.stream().mapToInt(stored -> stored.report().priorities().size()).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (int number = 1; number <= most; number++) {
      int n = number;
      rows.add(
          new Row(
              new RowKey.ByOrder(n),
              measures.stream()
                  .map(column -> column.stream().filter(item -> item.priority() == n).toList())
                  .toList()));
    }
    return new Comparison(Items.columns(reports, items), rows);
  }
}
