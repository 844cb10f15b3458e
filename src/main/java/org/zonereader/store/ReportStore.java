package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.StoredReport;

/** Reports as lists, readers and a plain search want them. */
public final class ReportStore {
  /** By day; those without a full date last; of one day the last import first, in page order. */
  private static final String NEWEST_FIRST =
      " ORDER BY report.day_key DESC NULLS LAST, source.imported_at DESC, report.id";

  private final Database database;

  public ReportStore(Database database) {
    this.database = database;
  }

  /** The report, or empty when there is none with this id. */
  public Optional<StoredReport> report(long id) {
    return database.read(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(
                  """
                  SELECT report.*, source.file, zone.province FROM report
                  JOIN source ON source.id = report.source JOIN zone ON zone.name = report.zone
                  WHERE report.id = ?\
                  """)) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
              return row.next()
                  ? Optional.of(
                      new StoredReport(
                          id,
                          row.getString("file"),
                          row.getInt("ordinal"),
                          row.getString("province"),
                          ReportRows.report(connection, row),
                          row.getLong("source"),
                          older(connection, id)))
                  : Optional.empty();
            }
          }
        });
  }

  /** How many reports are in a state. */
  public int count(State state) {
    return database.read(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement("SELECT count(*) FROM report WHERE state = ?")) {
            query.setString(1, state.name());
            try (ResultSet row = query.executeQuery()) {
              return row.getInt(1);
            }
          }
        });
  }

  /** Ids of the versions a report replaced, newest first. */
  private static List<Long> older(Connection connection, long id) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            WITH RECURSIVE older (id, depth) AS (
              SELECT id, 1 FROM report WHERE replaced_by = ?
              UNION
              SELECT report.id, depth + 1 FROM report JOIN older ON report.replaced_by = older.id)
            SELECT id FROM older ORDER BY depth, id DESC\
            """)) {
      query.setLong(1, id);
      List<Long> ids = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
      }
      return ids;
    }
  }

  /** What a comparison with a new report needs of one that is shown. */
  public record Edition(
      long id, long source, @Nullable String headline, @Nullable ReportDate date, String text) {}

  /**
   * Reports that are shown of a zone, of one day, or, without a date, under one headline; newest
   * row first.
   */
  public List<Edition> editions(String zone, @Nullable ReportDate date, @Nullable String headline) {
    String same =
        date == null ? "month IS NULL AND headline = ?" : "year IS ? AND month = ? AND day = ?";
    return database.read(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(
                  """
                  SELECT id, source, headline, year, month, day, year_inferred, year_source, text
                  FROM current_report WHERE zone = ? AND\
                  """
                      + " "
                      + same
                      + " ORDER BY id DESC")) {
            query.setString(1, zone);
            if (date == null) {
              query.setString(2, headline);
            } else {
              query.setObject(2, date.year());
              query.setInt(3, date.month());
              query.setInt(4, date.day());
            }
            return editions(query);
          }
        });
  }

  /** Every report that is shown, newest first. */
  public List<ReportSummary> summaries() {
    return database.read(
        connection -> {
          Map<Long, Integer> priorities = priorities(connection);
          Map<Long, Map<String, Integer>> coverage = coverage(connection);
          List<ReportSummary> result = new ArrayList<>();
          try (PreparedStatement query =
                  connection.prepareStatement(
                      """
                      SELECT report.id, zone, headline, year, month, day, year_inferred,
                          year_source, imported_at
                      FROM current_report AS report
                      JOIN source ON source.id = report.source\
                      """
                          + NEWEST_FIRST);
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              long id = rows.getLong("id");
              result.add(
                  new ReportSummary(
                      id,
                      rows.getString("zone"),
                      rows.getString("headline"),
                      ReportRows.date(rows),
                      rows.getLong("imported_at"),
                      priorities.getOrDefault(id, 0),
                      coverage.getOrDefault(id, Map.of())));
            }
          }
          return result;
        });
  }

  /** Province by zone, for every zone that has or had reports; empty when unknown. */
  public Map<String, String> provinces() {
    return database.read(
        connection -> {
          Map<String, String> result = new TreeMap<>();
          try (PreparedStatement query =
                  connection.prepareStatement("SELECT name, province FROM zone");
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              result.put(rows.getString("name"), rows.getString("province"));
            }
          }
          return result;
        });
  }

  /** What a search needs of a report. */
  public record Searched(
      long id, String zone, @Nullable String headline, @Nullable ReportDate date, String text) {}

  /** Hands over every report, newest first, one at a time. */
  public void scan(Consumer<Searched> each) {
    database.read(
        connection -> {
          try (PreparedStatement query =
                  connection.prepareStatement(
                      """
                      SELECT report.id, zone, headline, year, month, day, year_inferred,
                          year_source, report.text
                      FROM current_report AS report
                      JOIN source ON source.id = report.source\
                      """
                          + NEWEST_FIRST);
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              each.accept(
                  new Searched(
                      rows.getLong("id"),
                      rows.getString("zone"),
                      rows.getString("headline"),
                      ReportRows.date(rows),
                      rows.getString("text")));
            }
          }
          return null;
        });
  }

  /**
   * Reports that are shown, were corrected by hand, and whose page gives the zone in these words;
   * newest row first.
   */
  public List<Edition> corrected(String zoneAsWritten) {
    return database.read(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(
                  """
                  SELECT id, source, headline, year, month, day, year_inferred, year_source, text
                  FROM current_report
                  WHERE zone_as_written = ? AND by_hand <> '{"fields":[],"themes":[]}'
                  ORDER BY id DESC\
                  """)) {
            query.setString(1, zoneAsWritten);
            return editions(query);
          }
        });
  }

  private static List<Edition> editions(PreparedStatement query) throws SQLException {
    List<Edition> result = new ArrayList<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        result.add(
            new Edition(
                rows.getLong("id"),
                rows.getLong("source"),
                rows.getString("headline"),
                ReportRows.date(rows),
                rows.getString("text")));
      }
    }
    return result;
  }

  private static Map<Long, Integer> priorities(Connection connection) throws SQLException {
    Map<Long, Integer> result = new HashMap<>();
    try (PreparedStatement query =
            connection.prepareStatement("SELECT report, count(*) FROM priority GROUP BY report");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        result.put(rows.getLong(1), rows.getInt(2));
      }
    }
    return result;
  }

  private static Map<Long, Map<String, Integer>> coverage(Connection connection)
      throws SQLException {
    Map<Long, Map<String, Integer>> result = new HashMap<>();
    try (PreparedStatement query =
            connection.prepareStatement("SELECT report, theme, measures FROM report_theme");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        result
            .computeIfAbsent(rows.getLong(1), report -> new HashMap<>())
            .put(rows.getString(2), rows.getInt(3));
      }
    }
    return result;
  }
}
