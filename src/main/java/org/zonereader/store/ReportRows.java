package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ZoneMention;

/** A report as rows and back. */
final class ReportRows {
  private ReportRows() {}

  static long insert(Connection connection, long source, int ordinal, NewReport added)
      throws SQLException {
    Report report = added.report();
    keepZone(connection, report.zone().name(), added.province());
    long id = insertReport(connection, source, ordinal, report);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO report_theme VALUES (?, ?, ?)")) {
      for (Map.Entry<String, Integer> theme : added.coverage().entrySet()) {
        insert.setLong(1, id);
        insert.setString(2, theme.getKey());
        insert.setInt(3, theme.getValue());
        insert.executeUpdate();
      }
    }
    PriorityRows.insert(connection, id, report.priorities());
    return id;
  }

  /** The reports of one source, in page order. */
  static List<Report> ofSource(Connection connection, long source) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT * FROM report WHERE source = ? ORDER BY ordinal")) {
      query.setLong(1, source);
      List<Report> reports = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          reports.add(report(connection, rows));
        }
      }
      return reports;
    }
  }

  /** The report of a row of the table report. */
  static Report report(Connection connection, ResultSet row) throws SQLException {
    return new Report(
        new ZoneMention(
            row.getString("zone"),
            row.getString("zone_as_written"),
            row.getBoolean("zone_confirmed"),
            row.getString("zone_rule")),
        row.getString("headline"),
        row.getString("meeting"),
        date(row),
        row.getString("byline"),
        row.getString("text"),
        Packed.joins(row.getString("joins")),
        PriorityRows.ofReport(connection, row.getLong("id")),
        Packed.runs(row.getString("origin")));
  }

  /** The date of a row that has year, month, day, year_inferred and year_source. */
  static @Nullable ReportDate date(ResultSet row) throws SQLException {
    Integer month = Connections.integer(row, "month");
    return month == null
        ? null
        : new ReportDate(
            Connections.integer(row, "year"),
            month,
            row.getInt("day"),
            row.getBoolean("year_inferred"),
            row.getString("year_source"));
  }

  /** A zone the table does not know must not wipe out a province that was known before. */
  private static void keepZone(Connection connection, String name, String province)
      throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            INSERT INTO zone (name, province) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET province = excluded.province
            WHERE excluded.province <> ''\
            """)) {
      upsert.setString(1, name);
      upsert.setString(2, province);
      upsert.executeUpdate();
    }
  }

  private static long insertReport(Connection connection, long source, int ordinal, Report report)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO report (source, ordinal, zone, zone_as_written, zone_confirmed, zone_rule,
                headline, meeting, year, month, day, year_inferred, year_source, byline, joins,
                origin, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id\
            """)) {
      ZoneMention zone = report.zone();
      ReportDate date = report.date();
      insert.setLong(1, source);
      insert.setInt(2, ordinal);
      insert.setString(3, zone.name());
      insert.setString(4, zone.asWritten());
      insert.setBoolean(5, zone.confirmed());
      insert.setString(6, zone.rule());
      insert.setString(7, report.headline());
      insert.setString(8, report.meeting());
      insert.setObject(9, date == null ? null : date.year());
      insert.setObject(10, date == null ? null : date.month());
      insert.setObject(11, date == null ? null : date.day());
      insert.setBoolean(12, date != null && date.yearInferred());
      insert.setString(13, date == null ? null : date.yearSource());
      insert.setString(14, report.byline());
      insert.setString(15, Packed.joins(report.joins()));
      insert.setString(16, Packed.runs(report.origin()));
      insert.setString(17, report.text());
      return Connections.returnedId(insert);
    }
  }
}
