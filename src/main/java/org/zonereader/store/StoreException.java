package org.zonereader.store;

import java.sql.SQLException;

/** SQLite refused a read or a write of an open library: disk full, file damaged, file locked. */
public final class StoreException extends RuntimeException {
  StoreException(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
