package org.zonereader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.LockingMode;
import org.sqlite.SQLiteErrorCode;
import org.zonereader.store.OpenException.Reason;

/**
 * Puts another file in a library's place and keeps the old one. The new one is made ready beside
 * it; with the name that says so the swap is decided, and {@link #finish} brings it to its end,
 * whenever that is. So a crash at any moment leaves the old library or the new one.
 */
public final class Swap {
  /** Why a library is put aside; the name of the folder is the constant's, in lower case. */
  public enum Aside {
    /** It was damaged. */
    DAMAGED,
    /** The user wanted another one. */
    REPLACED;

    private Path ready(Path library) {
      return Beside.of(library, ".for-" + folder());
    }

    private String folder() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

  private Swap() {}

  /**
   * Puts a copy of a backup in the place of a library.
   *
   * @param backup null for a new, empty library
   * @return the folder that now holds what was there before, with all that lay beside it
   * @throws OpenException when somebody has the library open, or a file cannot be written
   */
  public static Path run(Path library, @Nullable Path backup, Aside aside) throws OpenException {
    demandAlone(library);
    Path ready = aside.ready(library);
    Path partial = Beside.of(ready, ".partial");
    try {
      delete(partial);
      delete(ready);
      if (backup == null) {
        Database.open(partial).close();
      } else {
        Durably.copy(backup, partial);
        if (Files.exists(Beside.sums(backup))) {
          Durably.copy(Beside.sums(backup), Beside.sums(partial));
        }
      }
      if (Files.exists(Beside.sums(partial))) {
        Durably.move(Beside.sums(partial), Beside.sums(ready));
      }
      Durably.move(partial, ready);
      return finish(library, aside);
    } catch (IOException e) {
      throw new OpenException(Reason.NOT_ACCESSIBLE, List.of(e.toString()), e);
    }
  }

  private static void delete(Path file) throws IOException {
    BackupFile.delete(file);
    Files.deleteIfExists(Beside.log(file));
    Files.deleteIfExists(Beside.shared(file));
  }

  /** Brings a swap to its end that was broken off; to be called before a library is opened. */
  public static void finish(Path library) throws OpenException {
    try {
      for (Aside aside : Aside.values()) {
        if (Files.exists(aside.ready(library))) {
          finish(library, aside);
        }
      }
    } catch (IOException e) {
      throw new OpenException(Reason.NOT_ACCESSIBLE, List.of(e.toString()), e);
    }
  }

  private static Path finish(Path library, Aside aside) throws IOException {
    Path ready = aside.ready(library);
    // The same name however often it is begun.
    String name =
        NAME.format(Files.getLastModifiedTime(ready).toInstant().atZone(ZoneId.systemDefault()));
    Path folder = library.resolveSibling(aside.folder()).resolve(name);
    Files.createDirectories(folder);
    for (Path old :
        List.of(
            library,
            Beside.log(library),
            Beside.shared(library),
            Beside.rollback(library),
            Beside.sums(library))) {
      if (Files.exists(old)) {
        Durably.move(old, folder.resolve(old.getFileName()));
      }
    }
    Path sums = Beside.sums(ready);
    Durably.move(ready, library);
    if (Files.exists(sums)) {
      Durably.move(sums, Beside.sums(library));
    }
    return folder;
  }

  /** Nobody may be writing to the file while it moves. */
  private static void demandAlone(Path library) throws OpenException {
    if (!Files.exists(library)) {
      return;
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setLockingMode(LockingMode.EXCLUSIVE);
    config.setBusyTimeout(1000);
    try (Connection connection = config.createConnection(Connections.url(library))) {
      Connections.number(connection, "SELECT count(*) FROM sqlite_schema");
    } catch (SQLException e) {
      SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
      if (code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED) {
        throw new OpenException(Reason.BUSY, List.of(String.valueOf(e.getMessage())), e);
      }
      // It cannot be read, and so not be written either.
    }
  }
}
