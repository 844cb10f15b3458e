package org.zonereader.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Change;
import org.zonereader.model.Correction;
import org.zonereader.model.ParsedSource;

/** Imported files: their bytes, and what intake made of them. */
public final class SourceStore {
  private final Database database;

  public SourceStore(Database database) {
    this.database = database;
  }

  /** The library file. */
  public Path file() {
    return database.file();
  }

  /** True when a file with this content is in the library. */
  public boolean has(String sha256) {
    return database.read(connection -> has(connection, sha256));
  }

  /**
   * Runs work that keeps several files, in one transaction: what it keeps is on the disk when this
   * returns. Each of its writes is all or nothing by itself, and what it asks sees those before.
   *
   * @throws StoreException when nothing of the whole work could be kept
   */
  public void together(Runnable work) {
    database.together(
        () -> {
          work.run();
          return null;
        });
  }

  /**
   * Keeps a file and its reports in one transaction.
   *
   * @param reports the reports of {@code parsed}, in its order
   * @param reading how it was read
   * @return the ids of the reports, in order; empty when the same content is there already, which
   *     leaves the library as it was
   */
  public Optional<List<Long>> add(
      SourceFile file, ParsedSource parsed, List<NewReport> reports, Reading reading) {
    return database.write(
        connection -> {
          if (has(connection, file.sha256())) {
            return Optional.empty();
          }
          Statements statements = database.prepared();
          long source = SourceRows.insert(statements, file, parsed, reading);
          if (!reading.corrections().isEmpty()) {
            reviewed(connection, source, reading.corrections(), zone(reports), reading.at());
          }
          return Optional.of(put(statements, source, reports));
        });
  }

  /**
   * How and when a new source was read.
   *
   * @param corrections made while importing
   * @param rules which rules read it
   * @param at milliseconds since the epoch
   */
  public record Reading(List<Correction> corrections, String rules, long at) {}

  /**
   * Writes what a source was found to hold when it was read again, and enters why, in one
   * transaction.
   *
   * @param reports its reports in page order; rows that none of them names are deleted
   * @param rules which rules read it
   * @param now milliseconds since the epoch
   * @return the ids of the reports, in order
   */
  public List<Long> update(
      long source,
      ParsedSource parsed,
      List<NewReport> reports,
      ChangeStep step,
      String rules,
      long now) {
    return database.write(
        connection -> {
          Statements statements = database.prepared();
          SourceRows.update(statements, source, parsed, rules);
          ReportRows.beforeUpdate(statements, source);
          List<Long> ids = put(statements, source, reports);
          ReportRows.afterUpdate(statements, source);
          switch (step) {
            case ChangeStep.None _ -> {}
            case ChangeStep.Made made ->
                ChangeRows.insert(
                    connection,
                    new Change(0, source, made.corrections(), List.of(), made.zone()),
                    false,
                    now);
            case ChangeStep.Reviewed review ->
                reviewed(connection, source, review.corrections(), review.zone(), now);
            case ChangeStep.Moved moved ->
                ChangeRows.setUndone(connection, moved.change(), moved.undone());
          }
          return ids;
        });
  }

  private static void reviewed(
      Connection connection, long source, List<Correction> all, String zone, long now)
      throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM change WHERE source = ?")) {
      delete.setLong(1, source);
      delete.executeUpdate();
    }
    ChangeRows.insert(connection, new Change(0, source, all, List.of(), zone), true, now);
  }

  private static String zone(List<NewReport> reports) {
    return reports.isEmpty() ? "" : reports.getFirst().report().zone().name();
  }

  private static List<Long> put(Statements statements, long source, List<NewReport> reports)
      throws SQLException {
    List<Long> ids = new ArrayList<>();
    for (NewReport report : reports) {
      ids.add(ReportRows.put(statements, source, ids.size() + 1, report));
    }
    return ids;
  }

  /** The source with this content. */
  public Optional<StoredSource> find(String sha256) {
    return database.read(connection -> SourceRows.find(connection, "sha256 = ?", sha256));
  }

  /** The source with this id. */
  public Optional<StoredSource> source(long id) {
    return database.read(connection -> SourceRows.find(connection, "id = ?", id));
  }

  /** The source a report belongs to. */
  public Optional<StoredSource> ofReport(long report) {
    return database.read(
        connection ->
            SourceRows.find(connection, "id = (SELECT source FROM report WHERE id = ?)", report));
  }

  /** Ids of sources that hold reports in this state, oldest first. */
  public List<Long> withReports(State state) {
    return database.read(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(
                  "SELECT DISTINCT source FROM report WHERE state = ? ORDER BY source")) {
            query.setString(1, state.name());
            return ids(query);
          }
        });
  }

  /** Ids of sources that other rules than these read last, oldest first. */
  public List<Long> readByOthersThan(String rules) {
    return database.read(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement("SELECT id FROM source WHERE rules <> ? ORDER BY id")) {
            query.setString(1, rules);
            return ids(query);
          }
        });
  }

  private static List<Long> ids(PreparedStatement query) throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      List<Long> ids = new ArrayList<>();
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
      return ids;
    }
  }

  /** Removes reports, and the sources that are left without any. Unknown ids are passed over. */
  public void removeReports(List<Long> reports) {
    database.write(
        connection -> {
          try (PreparedStatement delete =
              connection.prepareStatement("DELETE FROM report WHERE id = ?")) {
            for (long id : reports) {
              delete.setLong(1, id);
              delete.executeUpdate();
            }
          }
          Connections.execute(
              connection, "DELETE FROM source WHERE id NOT IN (SELECT source FROM report)");
          return null;
        });
  }

  /** Ids of all sources, oldest first. */
  public List<Long> ids() {
    return database.read(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement("SELECT id FROM source ORDER BY id")) {
            return ids(query);
          }
        });
  }

  /** What intake made of the file, corrections included; its reports in whatever state. */
  public Optional<ParsedSource> parsed(long id) {
    return database.read(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement("SELECT * FROM source WHERE id = ?")) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
              return row.next()
                  ? Optional.of(SourceRows.parsed(row, ReportRows.ofSource(connection, id)))
                  : Optional.empty();
            }
          }
        });
  }

  private static boolean has(Connection connection, String sha256) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT 1 FROM source WHERE sha256 = ?")) {
      query.setString(1, sha256);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }
}
