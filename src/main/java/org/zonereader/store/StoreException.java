package org.zonereader.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** SQLite refused a read or a write of an open library: disk full, file damaged, file locked. */
public final class StoreException extends RuntimeException {
  /** What somebody can do something about. */
  public enum Kind {
    /** The disk has no space left. */
    FULL,
    /** The file or its folder cannot be written. */
    READ_ONLY,
    /** The disk, or the way to it, fails. */
    DISK,
    /** Another program has held the file for too long. */
    BUSY,
    /** Everything else, a damaged file included. */
    OTHER
  }

  private final int code;
  private final Kind kind;

  StoreException(SQLException cause) {
    super(cause.getMessage(), cause);
    code = cause.getErrorCode();
    kind = kind(cause);
  }

  /** True when a page of the file cannot be read any more; a damaged search index is none. */
  public boolean isDamage() {
    return isDamage(code);
  }

  /** Whether SQLite says by this code that the file is damaged. */
  static boolean isDamage(int code) {
    return code != SQLiteErrorCode.SQLITE_CORRUPT_VTAB.code
        && ((code & 0xff) == SQLiteErrorCode.SQLITE_CORRUPT.code
            || code == SQLiteErrorCode.SQLITE_NOTADB.code);
  }

  public Kind kind() {
    return kind;
  }

  /** True when the next write would fail in the same way. */
  public boolean isOfPlace() {
    return kind == Kind.FULL || kind == Kind.READ_ONLY || kind == Kind.DISK;
  }

  /** Of the first fault in the chain that SQLite has named. */
  private static Kind kind(SQLException fault) {
    int code = 0;
    for (@Nullable Throwable at = fault; at != null && code == 0; at = at.getCause()) {
      code = at instanceof SQLException named ? named.getErrorCode() & 0xff : 0;
    }
    return switch (SQLiteErrorCode.getErrorCode(code)) {
      case SQLITE_FULL -> Kind.FULL;
      case SQLITE_READONLY, SQLITE_PERM -> Kind.READ_ONLY;
      case SQLITE_IOERR, SQLITE_CANTOPEN -> Kind.DISK;
      case SQLITE_BUSY, SQLITE_LOCKED -> Kind.BUSY;
      default -> Kind.OTHER;
    };
  }

  /** A query whose caller may not throw what SQLite throws. */
  interface Query<T> {
    T run() throws SQLException;
  }

  /** Runs a query; what SQLite throws becomes a {@link StoreException}. */
  static <T> T unchecked(Query<T> query) {
    try {
      return query.run();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }
}
