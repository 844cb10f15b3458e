package org.zonereader.library;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.compare.ThemeComparison;
import org.zonereader.model.Clause;
import org.zonereader.model.Finding;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Piece;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.Span;
import org.zonereader.model.StoredReport;
import org.zonereader.store.FileCheck;
import org.zonereader.store.IndexUpkeep;
import org.zonereader.store.ReportStore;
import org.zonereader.store.SourceStore;

/**
 * Looks for damage: first the file itself, then whether lists and index are those of the texts,
 * then whether what it holds still makes sense, so that no screen can stumble over it. Nothing is
 * repaired here.
 */
final class LibraryCheck {
  private final FileCheck file;
  private final IndexUpkeep index;
  private final SourceStore sources;
  private final ReportStore reports;
  private final Views views;
  private final List<Finding> findings = new ArrayList<>();

  LibraryCheck(
      FileCheck file, IndexUpkeep index, SourceStore sources, ReportStore reports, Views views) {
    this.file = file;
    this.index = index;
    this.sources = sources;
    this.reports = reports;
    this.views = views;
  }

  List<Finding> findings() {
    findings.addAll(file.findings());
    findings.addAll(index.findings());
    guarded(
        () -> {
          for (long id : sources.ids()) {
            guarded(() -> sources.parsed(id).ifPresent(this::source));
          }
        });
    guarded(
        () -> {
          for (ReportSummary summary : reports.summaries()) {
            guarded(() -> reports.report(summary.id()).ifPresent(r -> report(r, summary)));
          }
        });
    guarded(views::list);
    guarded(views::last);
    guarded(views::groups);
    return findings.stream().distinct().toList();
  }

  /** A row that cannot be turned back into a record is a finding like any other. */
  private void guarded(Runnable part) {
    try {
      part.run();
    } catch (RuntimeException e) {
      findings.add(new Finding("unreadable", List.of(String.valueOf(e.getMessage()))));
    }
  }

  private void source(ParsedSource source) {
    if (!fit(source.pieces().stream().map(Piece::span).toList(), source.text())) {
      findings.add(new Finding("pieces", List.of(source.file())));
    }
  }

  private void report(StoredReport stored, ReportSummary summary) {
    Report report = stored.report();
    List<Span> clauses =
        report.priorities().stream()
            .map(Priority::clauses)
            .flatMap(List::stream)
            .map(Clause::span)
            .toList();
    if (!fit(clauses, report.text()) || clauses.stream().anyMatch(Span::isEmpty)) {
      add("spans", stored);
    }
    if (report.joins().stream().anyMatch(join -> join.at() > report.text().length())) {
      add("joins", stored);
    }
    if (!ThemeComparison.coverage(report).equals(summary.coverage())) {
      add("coverage", stored);
    }
  }

  private void add(String code, StoredReport stored) {
    findings.add(
        new Finding(
            code,
            List.of(
                String.valueOf(stored.id()),
                stored.report().zone().name(),
                stored.file(),
                String.valueOf(stored.ordinal()))));
  }

  /** Inside the text, in order, not overlapping. */
  private static boolean fit(List<Span> spans, String text) {
    int from = 0;
    for (Span span : spans) {
      if (span.start() < from || span.end() > text.length()) {
        return false;
      }
      from = span.end();
    }
    return true;
  }
}
