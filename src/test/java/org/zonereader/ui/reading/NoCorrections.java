package org.zonereader.ui.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.zonereader.model.Change;
import org.zonereader.model.Correction;
import org.zonereader.model.Report;
import org.zonereader.model.StoredReport;
import org.zonereader.ui.common.edit.ZoneNames;

/** Keeps corrections in lists and changes no report. */
final class NoCorrections implements CorrectionStore {
  static final long SOURCE = 7;

  final List<String> asked = new ArrayList<>();
  private final Deque<Change> done = new ArrayDeque<>();
  private final Deque<Change> undone = new ArrayDeque<>();
  RuntimeException fault = new IllegalStateException("磁盘已满");
  boolean broken;

  @Override
  public Optional<Long> correct(long report, List<Correction> corrections) {
    if (broken) {
      throw fault;
    }
    asked.add("correct " + report);
    return step(new Change(done.size(), SOURCE, corrections, List.of(), "甲高新区"), report);
  }

  private Optional<Long> step(Change change, long report) {
    done.push(change);
    undone.clear();
    return Optional.of(report);
  }

  @Override
  public void delete(List<Long> reports) {
    asked.add("delete " + reports);
    done.push(new Change(done.size(), null, List.of(), reports, "乙高新区"));
  }

  @Override
  public Optional<Change> undo() {
    asked.add("undo");
    return move(done, undone);
  }

  @Override
  public Optional<Change> redo() {
    asked.add("redo");
    return move(undone, done);
  }

  private static Optional<Change> move(Deque<Change> from, Deque<Change> to) {
    Optional<Change> next = Optional.ofNullable(from.poll());
    next.ifPresent(to::push);
    return next;
  }

  @Override
  public Optional<Change> undoable() {
    return Optional.ofNullable(done.peek());
  }

  @Override
  public Optional<Change> redoable() {
    return Optional.ofNullable(undone.peek());
  }

  @Override
  public Optional<StoredReport> report(long id) {
    return SampleReports.find(id);
  }

  @Override
  public List<Long> reportsOf(long source) {
    return List.of(SampleReports.FULL, SampleReports.BARE);
  }

  @Override
  public Optional<Report> asFound(StoredReport report) {
    return Optional.of(report.report());
  }

  @Override
  public ZoneNames zoneNames() {
    return new ZoneNames(List.of("珠海高新区"), String::contains);
  }
}
