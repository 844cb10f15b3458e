package org.zonereader.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.zonereader.bench.SampledQueries.Query;

/** Times of queries as a table, by kind of query; what was not asked is NaN. */
record QueryTable(List<Query> queries, Map<String, double[]> columns, int reports) {
  void print() {
    System.out.println("| queries | texts found | " + String.join(" | ", columns.keySet()) + " |");
    System.out.println("|---|---|" + "---|".repeat(columns.size()));
    row("all", _ -> true);
    for (int length : SampledQueries.LENGTHS) {
      row(length + " characters", q -> !q.isAnd() && q.length() == length);
    }
    row("two words", Query::isAnd);
    row("common: 1 % and more", q -> q.hits() * 100L >= reports);
    row("rare: up to 0.01 %", q -> q.hits() * 10_000L <= reports);
  }

  private void row(String name, Predicate<Query> kind) {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      if (kind.test(queries.get(i))) {
        rows.add(i);
      }
    }
    StringBuilder line = new StringBuilder("| ").append(name).append(" (").append(rows.size());
    line.append(") | ").append(hits(rows));
    for (double[] column : columns.values()) {
      double[] some =
          rows.stream().mapToDouble(i -> column[i]).filter(t -> !Double.isNaN(t)).toArray();
      line.append(" | ").append(Cpu.spread(some));
    }
    System.out.println(line.append(" |"));
  }

  private String hits(List<Integer> rows) {
    int[] hits = rows.stream().mapToInt(i -> queries.get(i).hits()).sorted().toArray();
    return hits.length == 0
        ? "–"
        : hits[0] + "…" + hits[hits.length / 2] + "…" + hits[hits.length - 1];
  }
}
