package org.zonereader.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zonereader.library.Library;
import org.zonereader.model.Candidate;
import org.zonereader.model.Change;
import org.zonereader.model.Correction;
import org.zonereader.model.Report;
import org.zonereader.model.StoredReport;
import org.zonereader.model.Zone;
import org.zonereader.ui.common.edit.ZoneNames;
import org.zonereader.ui.reading.CorrectionStore;

/**
 * Corrections kept in the library.
 *
 * @param withReports names of the zones that have reports; proposed first
 */
record LibraryCorrections(Library library, NameMatcher names, Supplier<List<String>> withReports)
    implements CorrectionStore {
  @Override
  public Optional<Long> correct(long report, List<Correction> corrections) {
    return library.correct(report, corrections);
  }

  @Override
  public void delete(List<Long> reports) {
    library.delete(reports);
  }

  @Override
  public Optional<Change> undo() {
    return library.undo();
  }

  @Override
  public Optional<Change> redo() {
    return library.redo();
  }

  @Override
  public Optional<Change> undoable() {
    return library.undoable();
  }

  @Override
  public Optional<Change> redoable() {
    return library.redoable();
  }

  @Override
  public Optional<StoredReport> report(long id) {
    return library.report(id);
  }

  @Override
  public List<Long> reportsOf(long source) {
    return library.reportsOf(source);
  }

  /** Reads the page again with its corrections of structure only, so that places stay the same. */
  @Override
  public Optional<Report> asFound(StoredReport report) {
    return library.reviewAgain(List.of(report.id())).stream()
        .map(source -> library.again(source, source.charset(), structure(source)))
        .flatMap(read -> read.parsed().reports().stream())
        .filter(found -> found.sourceStart() == report.report().sourceStart())
        .findFirst();
  }

  private static List<Correction> structure(Candidate source) {
    return source.corrections().stream().filter(Correction.OfStructure.class::isInstance).toList();
  }

  @Override
  public ZoneNames zoneNames() {
    Stream<String> table = library.tables().zones().stream().map(Zone::name);
    List<String> all = Stream.concat(withReports.get().stream(), table).distinct().toList();
    return new ZoneNames(all, names::matches);
  }
}
