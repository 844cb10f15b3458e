package org.zonereader.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32C;
import org.sqlite.SQLiteErrorCode;
import org.zonereader.store.OpenException.Reason;

/**
 * Says whether a file is still what it was when it was closed, to the last bit, which SQLite alone
 * cannot tell. A library that is closed after a write is sealed: it gets a new id, which stands in
 * the file and, with a sum of every page, beside it. Each transaction that writes takes the id away
 * again, so the two ids are the same only while no page can have changed; no process has to know
 * what others do. A seal is never broken before the pages were compared.
 */
final class Seal {
  private static final Logger LOG = Logger.getLogger(Seal.class.getName());

  /** Larger files are not read whole before they are opened, in bytes. */
  private static final long SMALL = 64L << 20;

  private static final int ID_LENGTH = 32;

  private final Path file;
  private volatile boolean compared;
  private volatile boolean damaged;

  /** The seal of a file that {@link #checkAtOpening} found nothing wrong with. */
  Seal(Path file) {
    this.file = file;
    this.compared = isSmall(file);
  }

  private static boolean isSmall(Path file) {
    try {
      return Files.size(file) <= SMALL;
    } catch (IOException e) {
      return false;
    }
  }

  /** True when something beside it says that a library was here. */
  static boolean isKnown(Path file) {
    return Files.exists(Beside.sums(file)) || Files.exists(Beside.journal(file));
  }

  /** To be asked before SQLite, which takes an empty file for a new one. */
  static void checkNotEmptied(Path file) throws OpenException {
    try {
      if (Files.exists(file) && Files.size(file) == 0 && isKnown(file)) {
        throw new OpenException(Reason.DAMAGED, List.of("0 B"), null);
      }
    } catch (IOException e) {
      throw new OpenException(Reason.NOT_ACCESSIBLE, List.of(e.toString()), e);
    }
  }

  /**
   * Compares a sealed file with its sums before anything else is read: all pages of a small one,
   * the first and the size of a large one.
   */
  static void checkAtOpening(Connection connection, Path file) throws SQLException, OpenException {
    Optional<PageSums.Kept> kept = PageSums.Kept.read(Beside.sums(file));
    if (kept.isEmpty()) {
      return;
    }
    String id = id(connection);
    if (isWhole(id) && !id.equals(kept.get().seal())) {
      return;
    }
    try {
      PageSums sums = kept.get().sums();
      PageSums now = isSmall(file) ? PageSums.of(file) : PageSums.ofFirst(file);
      int pages = isSmall(file) ? Math.max(now.count(), sums.count()) : 1;
      int differing = now.differing(sums, pages);
      // Without a readable id the sums are those of this file if most of it is as they say.
      if (differing > 0 && (isWhole(id) || differing <= pages / 2)) {
        String page = String.valueOf(now.firstDiffering(sums));
        throw new OpenException(Reason.DAMAGED, List.of(page), null);
      }
    } catch (IOException e) {
      throw new OpenException(Reason.NOT_ACCESSIBLE, List.of(e.toString()), e);
    }
  }

  /** Takes sums away that are not to be compared with what the file becomes. */
  static void forget(Path file) throws SQLException {
    try {
      Files.deleteIfExists(Beside.sums(file));
    } catch (IOException e) {
      throw new SQLException(e.toString(), e);
    }
  }

  /**
   * Number of the first page that is not as it was when the file was closed; empty also when it has
   * been written to since.
   */
  Optional<Integer> firstDamaged(Connection connection) throws SQLException {
    Optional<PageSums.Kept> kept = PageSums.Kept.read(Beside.sums(file));
    if (kept.isEmpty() || !kept.get().seal().equals(id(connection))) {
      return Optional.empty();
    }
    try {
      PageSums now = PageSums.of(file);
      int pages = Math.max(now.count(), kept.get().sums().count());
      boolean whole = now.differing(kept.get().sums(), pages) == 0;
      // While it was read somebody may have begun to write.
      if (whole || !kept.get().seal().equals(id(connection))) {
        compared |= whole;
        return Optional.empty();
      }
      damaged = true;
      return Optional.of(now.firstDiffering(kept.get().sums()));
    } catch (IOException e) {
      throw new SQLException(e.toString(), e);
    }
  }

  /**
   * Part of every transaction that writes, before it does.
   *
   * @throws SQLException as SQLite's own for a damaged file, when a page is not what it was
   */
  void breakBy(Connection writer) throws SQLException {
    if (!compared) {
      Optional<Integer> page = firstDamaged(writer);
      if (page.isPresent()) {
        int code = SQLiteErrorCode.SQLITE_CORRUPT.code;
        throw new SQLException("page " + page.get() + " has changed", null, code);
      }
      compared = true;
    }
    Connections.execute(writer, "UPDATE seal SET id = '' WHERE id <> ''");
  }

  /** What was opened may have had its first page changed by opening it in another mode. */
  void afterOpening(Connection writer) {
    Optional<PageSums.Kept> kept = PageSums.Kept.read(Beside.sums(file));
    try {
      if (kept.isPresent()
          && kept.get().seal().equals(id(writer))
          && PageSums.ofFirst(file).differing(kept.get().sums(), 1) > 0) {
        Connections.execute(writer, "UPDATE seal SET id = ''");
      }
    } catch (SQLException | IOException e) {
      LOG.log(Level.WARNING, "seal not broken: " + file, e);
    }
  }

  /** Whether the sums beside the file are those of the file as it is now. */
  boolean isSet(Connection connection) throws SQLException {
    String id = id(connection);
    return PageSums.Kept.read(Beside.sums(file)).filter(k -> k.seal().equals(id)).isPresent();
  }

  /** From now on the file is not sealed any more: its sums would make its damage good. */
  void setDamaged() {
    damaged = true;
  }

  /**
   * Seals the file if it has been written to, and if nobody else needs it meanwhile. A file that
   * stays without a seal is as good as any, only that less is noticed.
   */
  void close(Connection writer) {
    try {
      if (damaged || isSet(writer)) {
        return;
      }
      // Somebody who reads now will close it after us, and seal it then.
      Connections.execute(writer, "PRAGMA busy_timeout = 100");
      set(writer, file);
    } catch (SQLException | IOException e) {
      LOG.log(Level.FINE, "not sealed: " + file, e);
    }
  }

  /** Seals a file; leaves it without a seal when others use it meanwhile. */
  static void set(Connection writer, Path file) throws SQLException, IOException {
    String id = newId();
    try (PreparedStatement update = writer.prepareStatement("UPDATE seal SET id = ?")) {
      update.setString(1, id);
      update.executeUpdate();
    }
    try (Statement statement = writer.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
      if (row.next() && row.getInt(1) != 0) {
        return;
      }
    }
    PageSums sums = PageSums.of(file);
    if (id.equals(id(writer))) {
      new PageSums.Kept(id, sums).write(Beside.sums(file));
    }
  }

  /** Empty when it was never sealed or has been written to since; "?" when it cannot be told. */
  private static String id(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT id FROM seal")) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "?";
    } catch (SQLException e) {
      if (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_ERROR) {
        // Older than seals, or damaged where the names of the tables stand.
        return "?";
      }
      throw e;
    }
  }

  private static String newId() {
    String random = UUID.randomUUID().toString().replace("-", "");
    return random + sum(random);
  }

  /** The id has a sum of its own: where it is damaged itself, it must not look like another one. */
  private static boolean isWhole(String id) {
    return id.isEmpty()
        || (id.length() > ID_LENGTH
            && id.substring(ID_LENGTH).equals(sum(id.substring(0, ID_LENGTH))));
  }

  private static String sum(String random) {
    CRC32C sum = new CRC32C();
    sum.update(random.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", sum.getValue());
  }
}
