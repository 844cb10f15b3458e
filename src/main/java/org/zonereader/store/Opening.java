package org.zonereader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.zonereader.model.FilePlace;
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
  private final FilePlaces places;

  Opening(Path file, Migrations migrations, FilePlaces places) {
    this.file = file;
    this.migrations = migrations;
    this.places = places;
  }

  /**
   * An open file.
   *
   * @param connection to write with, if anybody may
   */
  record Opened(Connection connection, FilePlace place, Access access) {}

  /** Opens the file, created or migrated where need be. */
  Opened open() throws OpenException {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new OpenException(Reason.NOT_ACCESSIBLE, List.of(e.toString()), e);
    }
    FilePlace place = places.of(file);
    Access access = Access.to(file, place);
    try {
      Connection connection = Connections.open(file, access);
      try {
        Seal.checkAtOpening(connection, file);
        if (access.isReadOnly()) {
          checkReadable(connection);
        } else {
          prepare(connection, access);
        }
        return new Opened(connection, place, access);
      } catch (SQLException | OpenException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Refusal.of(e, file, access);
    }
  }

  private void checkReadable(Connection connection) throws SQLException, OpenException {
    if (versionOfLibrary(connection, migrations.latest()) < migrations.latest()) {
      throw new OpenException(Reason.READ_ONLY_OLDER, List.of(), null);
    }
  }

  private void prepare(Connection connection, Access access) throws SQLException, OpenException {
    if (access == Access.JOURNAL) {
      // A log that was left is read without memory shared with others.
      Connections.execute(connection, "PRAGMA locking_mode = EXCLUSIVE");
    }
    if (version(connection) == 0) {
      // Both work on an empty file only, and cannot be changed cheaply later.
      Connections.execute(connection, "PRAGMA page_size = 16384");
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = " + (access == Access.JOURNAL ? "DELETE" : "WAL"));
    }
    if (access == Access.JOURNAL) {
      Connections.execute(connection, "PRAGMA locking_mode = NORMAL");
      // The lock is given back with the next use of the file.
      Connections.number(connection, "SELECT count(*) FROM sqlite_schema");
    }
    if (version(connection) < migrations.latest()) {
      migrate(connection);
    }
  }

  /** The schema version; 0 for an empty file. */
  private int version(Connection connection) throws SQLException, OpenException {
    return version(connection, migrations.latest());
  }

  private static int version(Connection connection, int latest) throws SQLException, OpenException {
    int application = Connections.number(connection, "PRAGMA application_id");
    int version = Connections.number(connection, "PRAGMA user_version");
    int tables = Connections.number(connection, "SELECT count(*) FROM sqlite_schema");
    boolean empty = application == 0 && version == 0 && tables == 0;
    if (!empty && application != APPLICATION_ID) {
      throw new OpenException(Reason.NOT_A_LIBRARY, List.of(), null);
    }
    if (version > latest) {
      throw new OpenException(
          Reason.NEWER, List.of(String.valueOf(version), String.valueOf(latest)), null);
    }
    return version;
  }

  /** The schema version of a file that is not to be made into a library. */
  static int versionOfLibrary(Connection connection, int latest)
      throws SQLException, OpenException {
    int version = version(connection, latest);
    if (version == 0) {
      throw new OpenException(Reason.NOT_A_LIBRARY, List.of(), null);
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
}
