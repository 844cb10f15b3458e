package org.zonereader.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** SQLite refused a read or a write of an open library: disk full, file damaged, file locked. */
public final class StoreException extends RuntimeException {
  private final int code;

  StoreException(SQLException cause) {
    super(cause.getMessage(), cause);
    this.code = cause.getErrorCode();
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
