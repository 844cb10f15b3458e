package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ZoneMention;

/** A report as rows and back. */
final class ReportRows {
  private static final int COLUMN_COUNT = 19;

  /** More than a source has reports: ordinals above it are rows that are about to be rewritten. */
  private static final int FREE = 1_000_000;

  private ReportRows() {}

  /** Columns that come from the report, in the order of {@link #bind}. */
  private static final String COLUMNS =
      "source, ordinal, state, zone, zone_as_written, zone_confirmed, zone_rule, headline, meeting,"
          + " year, month, day, year_inferred, year_source, byline, by_hand, joins, origin, text";

  private static final String MARKS = "?, ".repeat(COLUMN_COUNT - 1) + "?";
  private static final String INSERT =
      "INSERT INTO report (" + COLUMNS + ") VALUES (" + MARKS + ") RETURNING id";
  private static final String UPDATE =
      "UPDATE report SET (" + COLUMNS + ") = (" + MARKS + ") WHERE id = ? RETURNING id";

  /** Inserts a report, or writes it over the row it names. */
  static long put(Statements statements, long source, int ordinal, NewReport added)
      throws SQLException {
    keepZone(statements, added.report().zone().name(), added.province());
    long id = putReport(statements, source, ordinal, added);
    PreparedStatement insert = statements.of("INSERT INTO report_theme VALUES (?, ?, ?)");
    for (Map.Entry<String, Integer> theme : added.coverage().entrySet()) {
      insert.setLong(1, id);
      insert.setString(2, theme.getKey());
      insert.setInt(3, theme.getValue());
      insert.executeUpdate();
    }
    PriorityRows.insert(statements, id, added.report().priorities());
    if (added.replaces() != null) {
      statements.run("UPDATE report SET replaced_by = ? WHERE id = ?", id, added.replaces());
    }
    return id;
  }

  /** Clears what stands in rows of their own, and sets the ordinals free for new ones. */
  static void beforeUpdate(Statements statements, long source) throws SQLException {
    String own = "(SELECT id FROM report WHERE source = ?)";
    statements.run("DELETE FROM priority WHERE report IN " + own, source);
    statements.run("DELETE FROM report_theme WHERE report IN " + own, source);
    statements.run("UPDATE report SET ordinal = ordinal + " + FREE + " WHERE source = ?", source);
  }

  /** Deletes the reports of a source that were not written again. */
  static void afterUpdate(Statements statements, long source) throws SQLException {
    statements.run("DELETE FROM report WHERE ordinal > " + FREE + " AND source = ?", source);
  }

  /** The reports of one source, in page order. */
  static List<StoredSource.Row> ofSource(Connection connection, long source) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT * FROM report WHERE source = ? ORDER BY ordinal")) {
      query.setLong(1, source);
      List<StoredSource.Row> reports = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          reports.add(
              new StoredSource.Row(
                  rows.getLong("id"),
                  State.valueOf(rows.getString("state")),
                  report(connection, rows)));
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
        Packed.runs(row.getString("origin")),
        PackedChange.byHand(row.getString("by_hand")));
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
  private static void keepZone(Statements statements, String name, String province)
      throws SQLException {
    PreparedStatement upsert =
        statements.of(
            """
            INSERT INTO zone (name, province) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET province = excluded.province
            WHERE excluded.province NOT IN ('', province)\
            """);
    upsert.setString(1, name);
    upsert.setString(2, province);
    upsert.executeUpdate();
  }

  private static long putReport(Statements statements, long source, int ordinal, NewReport added)
      throws SQLException {
    PreparedStatement put = statements.of(added.id() == null ? INSERT : UPDATE);
    bind(put, source, ordinal, added);
    if (added.id() != null) {
      put.setLong(COLUMN_COUNT + 1, added.id());
    }
    return Connections.returnedId(put);
  }

  private static void bind(PreparedStatement put, long source, int ordinal, NewReport added)
      throws SQLException {
    Report report = added.report();
    ZoneMention zone = report.zone();
    ReportDate date = report.date();
    put.setLong(1, source);
    put.setInt(2, ordinal);
    put.setString(3, added.state().name());
    put.setString(4, zone.name());
    put.setString(5, zone.asWritten());
    put.setBoolean(6, zone.confirmed());
    put.setString(7, zone.rule());
    put.setString(8, report.headline());
    put.setString(9, report.meeting());
    put.setObject(10, date == null ? null : date.year());
    put.setObject(11, date == null ? null : date.month());
    put.setObject(12, date == null ? null : date.day());
    put.setBoolean(13, date != null && date.yearInferred());
    put.setString(14, date == null ? null : date.yearSource());
    put.setString(15, report.byline());
    put.setString(16, PackedChange.byHand(report.byHand()));
    put.setString(17, Packed.joins(report.joins()));
    put.setString(18, Packed.runs(report.origin()));
    put.setString(19, report.text());
  }
}
