package org.zonereader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.zonereader.store.OpenException.Reason;

/**
 * Turns a path into a library of the latest version, or says why not. A file that is refused is not
 * written to.
 */
final class Opening {
  /** "ZRLB" in the header of every library, so that no other database is taken for one. */
  static final int APPLICATION_ID = 0x5A524C42;

  private final Path file;
  private final Migrations migrations;

  Opening(Path file, Migrations migrations) {
    this.file = file;
    this.migrations = migrations;
  }

  /** A writing connection to the file, created or migrated where need be. */
  Connection open() throws OpenException {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new OpenException(Reason.NOT_ACCESSIBLE, List.of(e.toString()), e);
    }
    try {
      Connection connection = Connections.writer(file);
      try {
        Seal.checkAtOpening(connection, file);
        prepare(connection);
        return connection;
      } catch (SQLException | OpenException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  private void prepare(Connection connection) throws SQLException, OpenException {
    if (version(connection) == 0) {
      // Both work on an empty file only, and cannot be changed cheaply later.
      Connections.execute(connection, "PRAGMA page_size = 16384");
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
    }
    if (version(connection) < migrations.latest()) {
      migrate(connection);
    }
  }

  /** The schema version; 0 for an empty file. */
  private int version(Connection connection) throws SQLException, OpenException {
    int application = Connections.number(connection, "PRAGMA application_id");
    int version = Connections.number(connection, "PRAGMA user_version");
    int tables = Connections.number(connection, "SELECT count(*) FROM sqlite_schema");
    boolean empty = application == 0 && version == 0 && tables == 0;
    if (!empty && application != APPLICATION_ID) {
      throw new OpenException(Reason.NOT_A_LIBRARY, List.of(), null);
    }
    if (version > migrations.latest()) {
      throw new OpenException(
          Reason.NEWER,
          List.of(String.valueOf(version), String.valueOf(migrations.latest())),
          null);
    }
    return version;
  }

  private void migrate(Connection connection) throws SQLException, OpenException {
    // A migration may rebuild tables that others refer to; references are checked at its end.
    Connections.execute(connection, "PRAGMA foreign_keys = OFF");
    Transaction.WRITE.run(
        connection,
        lent -> {
          migrateUnderLock(lent);
          return 0;
        });
    Connections.execute(connection, "PRAGMA foreign_keys = ON");
  }

  private void migrateUnderLock(Connection connection) throws SQLException, OpenException {
    // Read again: another process may have migrated meanwhile.
    int version = version(connection);
    if (version > 0 && version < migrations.latest()) {
      try {
        SafetyCopy.make(file, version);
        Seal.forget(file);
      } catch (IOException e) {
        throw new OpenException(Reason.NOT_ACCESSIBLE, List.of(e.toString()), e);
      }
    }
    for (String script : migrations.scripts().subList(version, migrations.latest())) {
      Connections.execute(connection, script);
    }
    SearchIndex.update(connection);
    Connections.execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
    Connections.execute(connection, "PRAGMA user_version = " + migrations.latest());
    checkReferences(connection);
  }

  private static void checkReferences(Connection connection) throws SQLException, OpenException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA foreign_key_check")) {
      if (rows.next()) {
        throw new OpenException(Reason.DAMAGED, List.of("foreign_key_check"), null);
      }
    }
  }

  private OpenException refusal(SQLException e) {
    // The low byte is the primary result code; the rest says more about it.
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
    Reason reason =
        switch (code) {
          case SQLITE_NOTADB -> Seal.isKnown(file) ? Reason.DAMAGED : Reason.NOT_A_LIBRARY;
          case SQLITE_CORRUPT -> Reason.DAMAGED;
          case SQLITE_BUSY, SQLITE_LOCKED -> Reason.BUSY;
          default -> Reason.NOT_ACCESSIBLE;
        };
    return new OpenException(reason, List.of(String.valueOf(e.getMessage())), e);
  }
}
