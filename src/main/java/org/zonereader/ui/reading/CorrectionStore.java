package org.zonereader.ui.reading;

import java.util.List;
import java.util.Optional;
import org.zonereader.model.Change;
import org.zonereader.model.Correction;
import org.zonereader.model.Report;
import org.zonereader.model.StoredReport;
import org.zonereader.ui.common.edit.ZoneNames;

/** What correcting needs of the library. Every call may wait for the disk, but for the names. */
public interface CorrectionStore {
  /** As the library's own: the id of the report that now holds the last place. */
  Optional<Long> correct(long report, List<Correction> corrections);

  /** Takes reports out of the lists. */
  void delete(List<Long> reports);

  /** Takes the last step back. */
  Optional<Change> undo();

  /** Takes the last undone step again. */
  Optional<Change> redo();

  /** The step {@link #undo} would take back. */
  Optional<Change> undoable();

  /** The step {@link #redo} would take again. */
  Optional<Change> redoable();

  Optional<StoredReport> report(long id);

  /** Ids of the reports of a source that are shown, in page order. */
  List<Long> reportsOf(long source);

  /** The report as the rules find it in its page: without its corrected fields. */
  Optional<Report> asFound(StoredReport report);

  /** Names that are proposed for a zone. At once. */
  ZoneNames zoneNames();
}
