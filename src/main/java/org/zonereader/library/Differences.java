package org.zonereader.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Clause;
import org.zonereader.model.Report;
import org.zonereader.model.Reread.Difference;
import org.zonereader.model.Reread.What;
import org.zonereader.model.Span;
import org.zonereader.store.StoredSource.Row;

/** What is different when a source is read again. */
final class Differences {
  private Differences() {}

  /** The differences between the rows of a source and its reports of today. */
  static List<Difference> of(List<Row> before, List<Report> after) {
    List<Difference> differences = new ArrayList<>();
    List<Optional<Row>> own = Rows.match(after, before);
    for (int i = 0; i < after.size(); i++) {
      Report now = after.get(i);
      own.get(i)
          .ifPresentOrElse(
              row -> compare(row.report(), now, differences),
              () -> differences.add(difference(What.NEW_REPORT, now, null, count(now))));
    }
    List<Long> matched = own.stream().flatMap(Optional::stream).map(Row::id).toList();
    before.stream()
        .filter(row -> !matched.contains(row.id()))
        .map(Row::report)
        .forEach(gone -> differences.add(difference(What.GONE_REPORT, gone, count(gone), null)));
    return differences;
  }

  private static void compare(Report before, Report after, List<Difference> out) {
    if (!before.zone().name().equals(after.zone().name())) {
      out.add(difference(What.ZONE, after, before.zone().name(), after.zone().name()));
    }
    boolean sameClauses = spans(before).equals(spans(after)) && before.text().equals(after.text());
    if (sameClauses) {
      themes(before, after, out);
    }
    if (!sameClauses
        || !Objects.equals(before.headline(), after.headline())
        || !Objects.equals(before.date(), after.date())
        || !Objects.equals(before.byline(), after.byline())) {
      out.add(difference(What.REPORT, after, count(before), count(after)));
    }
  }

  private static void themes(Report before, Report after, List<Difference> out) {
    Map<Span, @Nullable String> was = new HashMap<>();
    clauses(before).forEach(clause -> was.put(clause.span(), clause.theme()));
    for (Clause clause : clauses(after)) {
      String earlier = was.get(clause.span());
      if (!Objects.equals(earlier, clause.theme())) {
        String words = clause.span().in(after.text());
        out.add(new Difference(What.THEME, after.zone().name(), words, earlier, clause.theme()));
      }
    }
  }

  private static Difference difference(
      What what, Report report, @Nullable String before, @Nullable String after) {
    String words = Objects.requireNonNullElse(report.headline(), "");
    return new Difference(what, report.zone().name(), words, before, after);
  }

  private static String count(Report report) {
    return String.valueOf(report.priorities().size());
  }

  private static List<Span> spans(Report report) {
    return clauses(report).stream().map(Clause::span).toList();
  }

  private static List<Clause> clauses(Report report) {
    return report.priorities().stream().flatMap(p -> p.clauses().stream()).toList();
  }
}
