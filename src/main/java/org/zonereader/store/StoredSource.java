package org.zonereader.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Correction;
import org.zonereader.model.Report;

/**
 * A source of the library, with all that is needed to read it again.
 *
 * @param charset encoding the user chose, or null
 * @param corrections those that hold, oldest first
 * @param rows its reports in page order, whatever their state
 */
public record StoredSource(
    long id,
    SourceFile file,
    @Nullable String charset,
    List<Correction> corrections,
    List<Row> rows) {
  public StoredSource {
    corrections = List.copyOf(corrections);
    rows = List.copyOf(rows);
  }

  /** A report of it. */
  public record Row(long id, State state, Report report) {}
}
