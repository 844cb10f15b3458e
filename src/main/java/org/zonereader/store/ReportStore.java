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
                          ReportRows.report(connection, row)))
                  : Optional.empty();
            }
          }
        });
  }

  /** Every report, newest first. */
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
                      FROM report JOIN source ON source.id = report.source\
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
                      FROM report JOIN source ON source.id = report.source\
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
