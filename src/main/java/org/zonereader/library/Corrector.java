package org.zonereader.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Change;
import org.zonereader.model.Correction;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;
import org.zonereader.model.Reread.Difference;
import org.zonereader.store.ChangeStep;
import org.zonereader.store.ChangeStore;
import org.zonereader.store.NewReport;
import org.zonereader.store.SourceStore;
import org.zonereader.store.StoredSource;

/**
 * Corrects what the library holds, step by step, and takes steps back. A source is read again from
 * its bytes with the corrections that hold, so undoing is the same as never having corrected.
 */
final class Corrector {
  private final SourceStore sources;
  private final ChangeStore changes;
  private final Rules rules;
  private final long now;

  /**
   * A corrector for one step.
   *
   * @param now milliseconds since the epoch
   */
  Corrector(SourceStore sources, ChangeStore changes, Rules rules, long now) {
    this.sources = sources;
    this.changes = changes;
    this.rules = rules;
    this.now = now;
  }

  /** Corrects the source of a report; the result is the report that now holds the last place. */
  Optional<Long> correct(long report, List<Correction> corrections) {
    StoredSource source = sources.ofReport(report).orElseThrow();
    List<Correction> all = new ArrayList<>(source.corrections());
    all.addAll(corrections);
    String zone =
        source.rows().stream()
            .filter(row -> row.id() == report)
            .map(row -> row.report().zone().name())
            .findFirst()
            .orElse("");
    Read read = readOrFail(source, all);
    List<Long> ids =
        sources.update(
            source.id(),
            read.parsed,
            read.reports,
            new ChangeStep.Made(corrections, zone),
            rules.id(),
            now);
    return read.holds(corrections.getLast()).map(ids::get);
  }

  /** Undoes the last change, or redoes the last undone one; empty when there is none. */
  Optional<Change> move(boolean undo) {
    Optional<Change> next = undo ? changes.undoable() : changes.redoable();
    next.ifPresent(change -> move(change, undo));
    return next;
  }

  private void move(Change change, boolean undo) {
    if (change.source() == null) {
      changes.move(change, undo);
      return;
    }
    StoredSource source = sources.source(change.source()).orElseThrow();
    List<Correction> hold = new ArrayList<>(source.corrections());
    if (undo) {
      // The change is the newest that holds, so its corrections are the last ones.
      hold = hold.subList(0, hold.size() - change.corrections().size());
    } else {
      hold.addAll(change.corrections());
    }
    Read read = readOrFail(source, hold);
    sources.update(
        source.id(),
        read.parsed,
        read.reports,
        new ChangeStep.Moved(change.id(), undo),
        rules.id(),
        now);
  }

  /** What reading a source again would change; empty when it cannot be read now. */
  Optional<List<Difference>> differences(StoredSource source) {
    return read(source, source.corrections())
        .map(read -> Differences.of(source.rows(), read.parsed.reports()));
  }

  /** Reads a source again with the rules of today; one that cannot be read stays as it is. */
  Optional<List<Difference>> reread(StoredSource source) {
    Optional<Read> again = read(source, source.corrections());
    again.ifPresent(
        read ->
            sources.update(
                source.id(), read.parsed, read.reports, new ChangeStep.None(), rules.id(), now));
    return again.map(read -> Differences.of(source.rows(), read.parsed.reports()));
  }

  private record Read(ParsedSource parsed, List<NewReport> reports) {
    Optional<Integer> holds(Correction correction) {
      for (int i = 0; i < parsed.reports().size(); i++) {
        if (parsed.reports().get(i).sourceMap().toText(correction.at().span()).isPresent()) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }
  }

  private Read readOrFail(StoredSource source, List<Correction> corrections) {
    return read(source, corrections)
        .orElseThrow(
            () -> new IllegalStateException("cannot be read again: " + source.file().name()));
  }

  /**
   * What a source holds now; empty when nothing of it can be read although reports of it are
   * stored: they must not be lost over it.
   */
  private Optional<Read> read(StoredSource source, List<Correction> corrections) {
    ParsedSource parsed =
        rules.parse(source.file().name(), source.file().content(), source.charset(), corrections);
    if (parsed.reports().isEmpty() && !source.rows().isEmpty()) {
      return Optional.empty();
    }
    List<Optional<StoredSource.Row>> own = Rows.match(parsed.reports(), source.rows());
    List<NewReport> reports = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      Report report = parsed.reports().get(i);
      State state =
          own.get(i)
              .or(() -> Rows.cutOutOf(report, source.rows()))
              .map(StoredSource.Row::state)
              .orElse(State.KEPT);
      Long id = own.get(i).map(StoredSource.Row::id).orElse(null);
      reports.add(Rows.toStore(rules, report, state, id, null));
    }
    return Optional.of(new Read(parsed, reports));
  }
}
