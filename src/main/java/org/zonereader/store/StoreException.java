package org.zonereader.store;

import java.sql.SQLException;

/** SQLite refused a read or a write of an open library: disk full, file damaged, file locked. */
public final class StoreException extends RuntimeException {
  StoreException(SQLException cause) {
    super(cause.getMessage(), cause);
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
