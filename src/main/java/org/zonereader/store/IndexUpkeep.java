package org.zonereader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.zonereader.model.Compaction;
import org.zonereader.model.Finding;

/** Keeps search index and file in order: checks, writes anew, merges, makes small. */
public final class IndexUpkeep {
  /** What a step of merging came to. */
  public enum Merge {
    /** Done, and there may be more. */
    MORE,
    /** Nothing is left to merge. */
    NONE,
    /** Not done: the library is being written to. */
    BUSY,
    /** Not done: the library is closed, or can only be read. */
    CLOSED
  }

  /** Bytes that may still be written to the disk that holds a file or folder. */
  interface Space {
    long on(Path place) throws IOException;
  }

  /** Pages of one step of merging: 1 MB, some 20 ms, which a write may have to wait. */
  private static final int STEP = 250;

  private final Database database;
  private final Space space;

  public IndexUpkeep(Database database) {
    this(database, place -> Files.getFileStore(place).getUsableSpace());
  }

  IndexUpkeep(Database database, Space space) {
    this.database = database;
    this.space = space;
  }

  /**
   * Compares lists and index with the texts. Findings {@code stale}, {@code listed}, {@code index},
   * {@code index-strays}, {@code index-more}; {@code unreadable} where SQLite gave up.
   */
  public List<Finding> findings() {
    try {
      return IndexCheck.of(database);
    } catch (SQLException e) {
      return List.of(new Finding("unreadable", List.of(String.valueOf(e.getMessage()))));
    }
  }

  /**
   * Writes lists and index anew from the texts, in one transaction, whatever state they are in.
   *
   * @return how many reports they have
   * @throws StoreException when SQLite fails; then nothing has changed
   */
  public int rebuild() {
    int reports = database.write(SearchIndex::rebuild);
    optimize();
    return reports;
  }

  /** One short step of merging, unless the library is being written to. */
  public Merge merge() {
    if (database.isClosed() || database.place().readOnly()) {
      return Merge.CLOSED;
    }
    Optional<Boolean> more =
        database.writeIfFree(
            connection -> {
              boolean merged = IndexTables.merge(connection, STEP);
              if (merged) {
                database.seal().breakBy(connection);
              }
              return merged;
            });
    return more.map(left -> left ? Merge.MORE : Merge.NONE).orElse(Merge.BUSY);
  }

  /**
   * Makes the file as small as it can be; everything in it stays as it is. Writes wait meanwhile.
   *
   * @throws NoSpaceException when the disk may not hold what is written on the way
   * @throws StoreException when SQLite fails; then nothing is lost
   */
  public Compaction compact() throws NoSpaceException, IOException {
    long before = size();
    // VACUUM writes a second file, then as much beside the library.
    demand(database.file().toAbsolutePath(), 2 * before);
    demand(Path.of(System.getProperty("java.io.tmpdir")), before);
    optimize();
    database.alone(
        connection -> {
          database.seal().breakBy(connection);
          Connections.execute(connection, "VACUUM");
          writeBack(connection);
          return 0;
        });
    return new Compaction(before, size());
  }

  private void demand(Path place, long bytes) throws NoSpaceException, IOException {
    NoSpaceException.demand(place, bytes, space.on(place));
  }

  private void optimize() {
    database.alone(
        connection -> {
          Transaction.WRITE.run(
              connection,
              lent -> {
                database.seal().breakBy(lent);
                IndexTables.optimize(lent);
                return 0;
              });
          writeBack(connection);
          return 0;
        });
  }

  /** Brings the write-ahead log into the file; a read that still needs it leaves it for later. */
  private static void writeBack(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  private long size() throws IOException {
    Path file = database.file();
    Path beside = file.resolveSibling(file.getFileName() + "-wal");
    return Files.size(file) + (Files.exists(beside) ? Files.size(beside) : 0);
  }
}
