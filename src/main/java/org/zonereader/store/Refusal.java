package org.zonereader.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.zonereader.store.OpenException.Reason;

/** Why SQLite did not open a file, in the program's terms. */
final class Refusal {
  private Refusal() {}

  /** Why a copy was not read or not made. */
  static OpenException ofCopy(SQLException e) {
    boolean damaged = StoreException.isDamage(e.getErrorCode());
    return new OpenException(
        damaged ? Reason.DAMAGED : Reason.NOT_ACCESSIBLE,
        List.of(String.valueOf(e.getMessage())),
        e);
  }

  static OpenException of(SQLException e, Path file, Access access) {
    // The low byte is the primary result code; the rest says more about it.
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
    Reason reason =
        switch (code) {
          case SQLITE_NOTADB -> Seal.isKnown(file) ? Reason.DAMAGED : Reason.NOT_A_LIBRARY;
          case SQLITE_CORRUPT -> Reason.DAMAGED;
          case SQLITE_BUSY, SQLITE_LOCKED -> Reason.BUSY;
          case SQLITE_FULL -> Reason.FULL;
          case SQLITE_READONLY, SQLITE_CANTOPEN ->
              access.isReadOnly() ? Reason.READ_ONLY_UNFINISHED : Reason.NOT_ACCESSIBLE;
          default -> Reason.NOT_ACCESSIBLE;
        };
    return new OpenException(reason, List.of(String.valueOf(e.getMessage())), e);
  }
}
