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
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.StoredReport;

/** Whole reports, and what lists show of them. */
final class ReportReading {
  /** By day; those without a full date last; of one day the last import first, in page order. */
  static final String NEWEST_FIRST = " ORDER BY listed.id DESC";

  private ReportReading() {}

  /** The report, in whatever state. */
  static Optional<StoredReport> report(Connection connection, long id) throws SQLException {
    return report(connection, id, "");
  }

  /** The report, unless it was removed. */
  static Optional<StoredReport> notRemoved(Connection connection, long id) throws SQLException {
    return report(connection, id, " AND report.state <> 'REMOVED'");
  }

  private static Optional<StoredReport> report(Connection connection, long id, String condition)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            SELECT report.*, source.file, zone.province FROM report
            JOIN source ON source.id = report.source JOIN zone ON zone.name = report.zone
            WHERE report.id = ?\
            """
                + condition)) {
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

  /** Every report that is shown, newest first. */
  static List<ReportSummary> summaries(Connection connection) throws SQLException {
    Map<Long, Integer> priorities = priorities(connection);
    Map<Long, Map<String, Integer>> coverage = coverage(connection);
    List<ReportSummary> result = new ArrayList<>();
    try (PreparedStatement query =
            connection.prepareStatement(
                """
                SELECT report.id, report.zone, headline, year, month, day, year_inferred,
                    year_source, imported_at, title, series
                FROM listed JOIN report ON report.id = listed.report
                JOIN source ON source.id = report.source\
                """
                    + NEWEST_FIRST);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        long id = rows.getLong("id");
        result.add(
            summary(rows, id, priorities.getOrDefault(id, 0), coverage.getOrDefault(id, Map.of())));
      }
    }
    return result;
  }

  /** Makes a row what lists show of it. */
  static ReportSummary summary(
      ResultSet row, long id, int priorities, Map<String, Integer> coverage) throws SQLException {
    return new ReportSummary(
        id,
        row.getString("zone"),
        row.getString("headline"),
        ReportRows.date(row),
        row.getLong("imported_at"),
        priorities,
        coverage,
        row.getString("title"),
        Connections.integer(row, "series"));
  }

  /** The newest report of a zone that takes part in a comparison. */
  static Optional<Long> newest(Connection connection, String zone, ComparisonFilter filter)
      throws SQLException {
    ListCondition condition = ListCondition.of(filter);
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            SELECT report FROM listed INDEXED BY listed_by_zone
            WHERE zone = ? %s ORDER BY id DESC LIMIT 1\
            """
                .formatted(condition.sql()))) {
      query.setString(1, zone);
      condition.bind(query, 2);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
      }
    }
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
