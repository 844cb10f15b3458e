package org.zonereader.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zonereader.model.FilePlace;
import org.zonereader.store.OpenException.Reason;

/** How a library file is read and written, by the place it lies in. */
enum Access {
  /** On a disk of this machine: a write-ahead log, so that readers and a writer do not wait. */
  LOG,
  /**
   * Where others may write: a rollback journal, for the log's index is memory shared on one
   * machine.
   */
  JOURNAL,
  /** Reads only; locks as others do. */
  READ_ONLY,
  /** Reads only a file that nobody changes, so that nothing has to be written beside it. */
  UNCHANGING;

  /** Bytes 18 and 19 of the header are 2 where a library was last used with a log. */
  private static final int VERSIONS_AT = 18;

  /**
   * How a file in this place is used.
   *
   * @throws OpenException when the beginning of a file that can only be read cannot be read
   */
  static Access to(Path file, FilePlace place) throws OpenException {
    if (!place.readOnly()) {
      return place.isLocal() ? LOG : JOURNAL;
    }
    // With a log beside it somebody may be writing now; SQLite knows.
    boolean still =
        usesLog(file) && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    return still ? UNCHANGING : READ_ONLY;
  }

  boolean isReadOnly() {
    return this == READ_ONLY || this == UNCHANGING;
  }

  private static boolean usesLog(Path file) throws OpenException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] header = in.readNBytes(VERSIONS_AT + 2);
      return header.length > VERSIONS_AT && header[VERSIONS_AT] == 2;
    } catch (IOException e) {
      throw new OpenException(Reason.NOT_ACCESSIBLE, List.of(e.toString()), e);
    }
  }
}
