package org.zonereader.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zonereader.model.Candidate;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;
import org.zonereader.model.ReportPlace;
import org.zonereader.model.ReportSummary;
import org.zonereader.store.ChangeStep;
import org.zonereader.store.NewReport;
import org.zonereader.store.SourceFile;
import org.zonereader.store.SourceStore;
import org.zonereader.store.StoreException;
import org.zonereader.store.StoredSource;

/** Keeps candidates, each wholly or not at all; no candidate stops the others. */
final class Keeper {
  private static final Logger LOG = Logger.getLogger(Keeper.class.getName());

  private final SourceStore sources;
  private final Editions editions;
  private final Rules rules;
  private final long now;
  private final JournalKeeper journal;

  private final List<ReportPlace> toEnter = new ArrayList<>();
  private final List<ReportSummary> added = new ArrayList<>();
  private final List<String> same = new ArrayList<>();
  private final List<ImportProblem> problems = new ArrayList<>();
  private int failed;
  private int waiting;

  /**
   * A keeper for one import.
   *
   * @param now milliseconds since the epoch
   * @param journal gets what was kept, see {@link #settle}
   */
  Keeper(SourceStore sources, Editions editions, Rules rules, long now, JournalKeeper journal) {
    this.sources = sources;
    this.editions = editions;
    this.rules = rules;
    this.now = now;
    this.journal = journal;
  }

  ImportResult result(boolean cancelled) {
    return new ImportResult(added, same, problems, failed, waiting, cancelled);
  }

  /** How far it has come. */
  record Mark(int added, int same, int problems, int failed, int waiting) {}

  Mark mark() {
    return new Mark(added.size(), same.size(), problems.size(), failed, waiting);
  }

  /** Forgets what was entered since: it was not kept after all. */
  void reset(Mark to) {
    added.subList(to.added(), added.size()).clear();
    same.subList(to.same(), same.size()).clear();
    problems.subList(to.problems(), problems.size()).clear();
    failed = to.failed();
    waiting = to.waiting();
    toEnter.clear();
  }

  /** To be called once what was kept is on the disk: enters it in the journal. */
  void settle() {
    journal.enter(Journal.Event.IMPORTED, toEnter).ifPresent(this::tellOnce);
    toEnter.clear();
  }

  private void tellOnce(ImportProblem note) {
    if (problems.stream().noneMatch(told -> told.code().equals(note.code()))) {
      problems.add(note);
    }
  }

  /** Enters a fault that is no candidate's. */
  void fail(ImportProblem problem) {
    problems.add(problem);
    failed++;
  }

  /** Enters something to be told. */
  void tell(ImportProblem note) {
    problems.add(note);
  }

  /** Enters that the library's place took neither this file nor any after it. */
  void stop(ImportProblem problem, int files) {
    problems.add(problem);
    failed += files;
  }

  /**
   * Keeps one.
   *
   * @throws StoreException when the library's place takes nothing at all
   */
  void keep(Decision decision) {
    Candidate candidate = decision.candidate();
    try {
      if (candidate.isRefused()) {
        problems.addAll(candidate.parsed().problems());
        failed++;
      } else if (candidate.stored() == null) {
        add(decision);
      } else {
        overwrite(decision, candidate.stored());
      }
    } catch (StoreException e) {
      if (e.isOfPlace()) {
        throw e;
      }
      LOG.log(Level.WARNING, "not stored: " + candidate.file(), e);
      String why = String.valueOf(e.getMessage());
      fail(new ImportProblem(candidate.file(), null, "not-stored", List.of(why)));
    }
  }

  private void add(Decision decision) {
    Candidate candidate = decision.candidate();
    List<NewReport> reports = reports(decision, List.of());
    if (reports.stream().allMatch(report -> report.state() == State.SAME)) {
      same.add(candidate.file());
      return;
    }
    SourceFile file = new SourceFile(candidate.file(), candidate.path(), candidate.content());
    Optional<List<Long>> ids =
        sources.add(
            file,
            candidate.parsed(),
            reports,
            new SourceStore.Reading(candidate.corrections(), rules.id(), now));
    if (ids.isEmpty()) {
      // Imported since it was looked at: by another process, or twice in one review.
      same.add(candidate.file());
      return;
    }
    problems.addAll(candidate.parsed().problems());
    enter(file, candidate.parsed(), reports, ids.get(), List.of());
  }

  private void overwrite(Decision decision, long source) {
    Candidate candidate = decision.candidate();
    Optional<StoredSource> stored = sources.source(source);
    List<StoredSource.Row> rows = stored.map(StoredSource::rows).orElse(List.of());
    List<NewReport> reports = reports(decision, rows);
    boolean nothingNew =
        reports.stream().allMatch(report -> isAsBefore(report, rows))
            && stored.filter(now -> isReadAlike(candidate, now)).isPresent();
    if (nothingNew) {
      same.add(candidate.file());
      return;
    }
    String zone = reports.getFirst().report().zone().name();
    List<Long> ids =
        sources.update(
            source,
            candidate.parsed(),
            reports,
            new ChangeStep.Reviewed(candidate.corrections(), zone),
            rules.id(),
            now);
    SourceFile file = new SourceFile(candidate.file(), candidate.path(), candidate.content());
    enter(file, candidate.parsed(), reports, ids, rows);
  }

  private static boolean isReadAlike(Candidate candidate, StoredSource stored) {
    return stored.corrections().equals(candidate.corrections())
        && Objects.equals(stored.charset(), candidate.charset());
  }

  private static boolean isAsBefore(NewReport report, List<StoredSource.Row> rows) {
    return rows.stream()
        .anyMatch(
            row -> report.id() != null && row.id() == report.id() && row.state() == report.state());
  }

  private List<NewReport> reports(Decision decision, List<StoredSource.Row> rows) {
    Candidate candidate = decision.candidate();
    // Asked again: what the review saw may have changed by the candidates kept before this one.
    List<Optional<Editions.Match>> matches =
        editions.matches(candidate.parsed(), candidate.stored());
    List<Optional<StoredSource.Row>> own = Rows.match(candidate.parsed().reports(), rows);
    List<NewReport> reports = new ArrayList<>();
    for (int i = 0; i < decision.states().size(); i++) {
      State state = decision.states().get(i);
      Long earlier = null;
      boolean shown = own.get(i).filter(row -> row.state() == State.KEPT).isPresent();
      if (state == State.KEPT && !shown && matches.get(i).isPresent()) {
        Editions.Match match = matches.get(i).get();
        state = match.same() ? State.SAME : State.KEPT;
        earlier = match.same() ? null : match.earlier().id();
      }
      Report report = candidate.parsed().reports().get(i);
      Long id = own.get(i).map(StoredSource.Row::id).orElse(null);
      reports.add(Rows.toStore(rules, report, state, id, earlier));
    }
    return reports;
  }

  private void enter(
      SourceFile file,
      ParsedSource parsed,
      List<NewReport> reports,
      List<Long> ids,
      List<StoredSource.Row> before) {
    for (int i = 0; i < reports.size(); i++) {
      NewReport report = reports.get(i);
      waiting += report.state() == State.WAITING ? 1 : 0;
      // A kept report that was kept before is not new.
      if (report.state() == State.KEPT && !isAsBefore(report, before)) {
        added.add(summary(ids.get(i), report.report(), report.coverage(), parsed));
        String zone = report.report().zone().name();
        toEnter.add(new ReportPlace(file.sha256(), parsed.file(), file.path(), i + 1, zone));
      }
    }
  }

  private ReportSummary summary(
      long id, Report report, Map<String, Integer> coverage, ParsedSource parsed) {
    return new ReportSummary(
        id,
        report.zone().name(),
        report.headline(),
        report.date(),
        now,
        report.priorities().size(),
        coverage,
        parsed.title(),
        parsed.series());
  }
}
