package org.zonereader.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zonereader.compare.ThemeComparison;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;
import org.zonereader.model.ReportSummary;
import org.zonereader.store.NewReport;
import org.zonereader.store.SourceFile;
import org.zonereader.store.SourceStore;
import org.zonereader.store.StoreException;

/** One import: each file wholly or not at all, and no file stops the others. */
final class Importer {
  private static final Logger LOG = Logger.getLogger(Importer.class.getName());

  private final SourceStore sources;
  private final Rules rules;
  private final long now;

  private final List<ReportSummary> added = new ArrayList<>();
  private final List<String> same = new ArrayList<>();
  private final List<ImportProblem> problems = new ArrayList<>();

  private int failed;

  Importer(SourceStore sources, Rules rules, InstantSource clock) {
    this.sources = sources;
    this.rules = rules;
    this.now = clock.millis();
  }

  ImportResult files(List<Path> paths, ImportProgress progress) {
    FileFinder finder = new FileFinder(paths);
    problems.addAll(finder.problems());
    failed += finder.refused();
    List<FoundFile> files = finder.files();
    for (int i = 0; i < files.size(); i++) {
      if (progress.cancelled()) {
        return result(true);
      }
      FoundFile file = files.get(i);
      progress.at(i, files.size(), file.name());
      try {
        add(file.name(), file.path(), file.content().bytes());
      } catch (IOException e) {
        fail(SourceReader.unreadable(file.name(), e));
      }
    }
    return result(false);
  }

  ImportResult packed(String name, byte[] content) {
    add(name, null, content);
    return result(false);
  }

  private ImportResult result(boolean cancelled) {
    return new ImportResult(added, same, problems, failed, cancelled);
  }

  private void add(String name, @Nullable String path, byte[] content) {
    try {
      SourceFile file = new SourceFile(name, path, content);
      if (sources.has(file.sha256())) {
        same.add(name);
        return;
      }
      ParsedSource parsed = rules.parser().parse(name, content);
      problems.addAll(parsed.problems());
      if (parsed.reports().isEmpty()) {
        failed++;
      } else {
        keep(file, parsed);
      }
    } catch (StoreException e) {
      LOG.log(Level.WARNING, "not stored: " + name, e);
      fail(new ImportProblem(name, null, "not-stored", List.of(String.valueOf(e.getMessage()))));
    } catch (RuntimeException e) {
      // A rule that stumbles over an odd page must not cost the user the rest of the folder.
      LOG.log(Level.SEVERE, "not understood: " + name, e);
      fail(new ImportProblem(name, null, "not-understood", List.of(e.toString())));
    }
  }

  private void fail(ImportProblem problem) {
    problems.add(problem);
    failed++;
  }

  private void keep(SourceFile file, ParsedSource parsed) {
    List<NewReport> reports =
        parsed.reports().stream()
            .map(
                report ->
                    new NewReport(
                        report,
                        rules.province(report.zone().name()),
                        ThemeComparison.coverage(report)))
            .toList();
    Optional<List<Long>> ids = sources.add(file, parsed, reports, now);
    if (ids.isEmpty()) {
      // Another process imported it since we asked.
      same.add(file.name());
      return;
    }
    for (int i = 0; i < reports.size(); i++) {
      added.add(summary(ids.get().get(i), parsed.reports().get(i), reports.get(i).coverage()));
    }
  }

  private ReportSummary summary(long id, Report report, Map<String, Integer> coverage) {
    return new ReportSummary(
        id,
        report.zone().name(),
        report.headline(),
        report.date(),
        now,
        report.priorities().size(),
        coverage);
  }
}
