package org.zonereader.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zonereader.compare.ThemeComparison;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Report;
import org.zonereader.store.NewReport;
import org.zonereader.store.StoredSource.Row;

/**
 * Which row of a source each of its reports is when it is read again: the one it shares most of the
 * source with. Rows keep their ids, so that what refers to a report still finds it.
 */
final class Rows {
  private Rows() {}

  /** What is to be stored of a report; see {@link NewReport}. */
  static NewReport toStore(
      Rules rules, Report report, State state, @Nullable Long id, @Nullable Long replaces) {
    return new NewReport(
        report,
        rules.province(report.zone().name()),
        ThemeComparison.coverage(report),
        state,
        id,
        replaces);
  }

  /** For each report, in order, its row; each row at most once. */
  static List<Optional<Row>> match(List<Report> reports, List<Row> rows) {
    List<Optional<Row>> matches = new ArrayList<>();
    Set<Long> taken = new HashSet<>();
    for (Report report : reports) {
      Optional<Row> match =
          rows.stream()
              .filter(row -> !taken.contains(row.id()))
              .filter(row -> shared(row.report(), report) > 0)
              .max(Comparator.comparingInt(row -> shared(row.report(), report)));
      match.ifPresent(row -> taken.add(row.id()));
      matches.add(match);
    }
    return matches;
  }

  /** The row that a report without a row of its own was cut out of. */
  static Optional<Row> cutOutOf(Report report, List<Row> rows) {
    return rows.stream()
        .filter(row -> shared(row.report(), report) > 0)
        .max(Comparator.comparingInt(row -> shared(row.report(), report)));
  }

  /** Characters of the source that both stretch over; the same words are the same report. */
  private static int shared(Report a, Report b) {
    if (a.text().equals(b.text())) {
      return Integer.MAX_VALUE;
    }
    int end = Math.min(a.sourceEnd(), b.sourceEnd());
    return Math.max(0, end - Math.max(a.sourceStart(), b.sourceStart()));
  }
}
