package org.zonereader.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Clause;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
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
    List<List<Placed>> placed = reports.stream().map(stored -> placed(stored, seals)).toList();
    List<Row> rows = new ArrayList<>();
    for (String seal : seals) {
      rows.add(row(seal, placed));
    }
    Row unassigned = row(null, placed);
    if (unassigned.mentions() > 0) {
      rows.add(unassigned);
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      columns.add(column(reports.get(i), placed.get(i)));
    }
    return new Comparison(columns, rows);
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

  private static Row row(@Nullable String seal, List<List<Placed>> placed) {
    return new Row(
        seal,
        placed.stream()
            .map(
                column ->
                    column.stream()
                        .filter(p -> Objects.equals(p.theme(), seal))
                        .map(Placed::item)
                        .toList())
            .toList());
  }

  private static Column column(StoredReport stored, List<Placed> placed) {
    Report report = stored.report();
    Map<String, Integer> counts = new TreeMap<>();
    for (Placed p : placed) {
      String theme = p.theme();
      if (theme != null) {
        counts.merge(theme, 1, Integer::sum);
      }
    }
    return new Column(
        report.zone().name(),
        stored.id(),
        report.headline(),
        report.meeting(),
        report.date(),
        counts);
  }

  private static List<Placed> placed(StoredReport stored, List<String> seals) {
    Report report = stored.report();
    List<Placed> result = new ArrayList<>();
    for (int i = 0; i < report.priorities().size(); i++) {
      Priority priority = report.priorities().get(i);
      for (Placement placement : priority.placements()) {
        String theme = placement.theme();
        List<Quote> quotes =
            placement.clauses().stream().map(clause -> quote(report.text(), clause)).toList();
        result.add(
            new Placed(
                theme != null && seals.contains(theme) ? theme : null,
                new Item(
                    stored.id(),
                    i + 1,
                    placement.measure(),
                    priority.lead().span().in(report.text()),
                    quotes.getFirst(),
                    quotes.subList(1, quotes.size()))));
      }
    }
    return result;
  }

  private static Quote quote(String text, Clause clause) {
    return new Quote(clause.span().in(text), clause.span());
  }

  private record Placed(@Nullable String theme, Item item) {}
}
