package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.zonereader.model.PageSeries;
import org.zonereader.model.ReportFilter;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneReports;
import org.zonereader.model.ZoneSummary;

/**
 * The lists of zones and of reports, read from {@code listed} and its index; of the reports
 * themselves only those that a list shows.
 */
public final class ReportLists {
  private final Database database;

  public ReportLists(Database database) {
    this.database = database;
  }

  /** The zones with reports that the filter lets through, by name, and how many those are. */
  public List<ZoneSummary> zones(ReportFilter filter) {
    return database.read(connection -> zones(connection, ListCondition.of(filter)));
  }

  private static List<ZoneSummary> zones(Connection connection, ListCondition condition)
      throws SQLException {
    List<ZoneSummary> result = new ArrayList<>();
    try (PreparedStatement query =
            connection.prepareStatement(
                """
                WITH found AS MATERIALIZED (
                  SELECT zone, count(*) AS reports, max(id) AS newest
                  FROM listed WHERE true %s GROUP BY zone)
                SELECT found.zone, province, reports, report.id AS report,
                    year, month, day, year_inferred, year_source
                FROM found CROSS JOIN listed ON listed.id = newest
                CROSS JOIN report ON report.id = listed.report
                CROSS JOIN zone ON zone.name = found.zone
                ORDER BY found.zone\
                """
                    .formatted(condition.sql()));
        Coverage coverage = new Coverage(connection)) {
      condition.bind(query, 1);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          long newest = rows.getLong("report");
          result.add(
              new ZoneSummary(
                  rows.getString("zone"),
                  rows.getString("province"),
                  rows.getInt("reports"),
                  new ZoneSummary.Newest(newest, ReportRows.date(rows), coverage.of(newest))));
        }
      }
    }
    return result;
  }

  /**
   * Some reports of a zone that the filter lets through, newest first.
   *
   * @param from how many of the newest to pass over, from 0
   * @param most how many at most
   */
  public List<ReportSummary> reports(String zone, ReportFilter filter, int from, int most) {
    ListCondition condition = ListCondition.of(filter);
    return database.read(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(
                  """
                  SELECT report.id, report.zone, headline, year, month, day, year_inferred,
                      year_source, imported_at, title, series,
                      (SELECT count(*) FROM priority WHERE priority.report = report.id) AS priorities
                  FROM (SELECT id, report FROM listed INDEXED BY listed_by_zone
                        WHERE zone = ? %s ORDER BY id DESC LIMIT ? OFFSET ?) AS page
                  CROSS JOIN report ON report.id = page.report
                  CROSS JOIN source ON source.id = report.source
                  ORDER BY page.id DESC\
                  """
                      .formatted(condition.sql()))) {
            query.setString(1, zone);
            int next = condition.bind(query, 2);
            query.setInt(next, most);
            query.setInt(next + 1, from);
            return summaries(connection, query);
          }
        });
  }

  private static List<ReportSummary> summaries(Connection connection, PreparedStatement query)
      throws SQLException {
    List<ReportSummary> result = new ArrayList<>();
    try (Coverage coverage = new Coverage(connection);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        long id = rows.getLong("id");
        result.add(ReportReading.summary(rows, id, rows.getInt("priorities"), coverage.of(id)));
      }
    }
    return result;
  }

  /** The zone that lists a report, and its reports; empty when the report is not listed. */
  public Optional<ZoneReports> around(long report) {
    return database.read(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(
                  """
                  SELECT listed.zone, listed.report FROM listed INDEXED BY listed_by_zone
                  WHERE zone = (SELECT zone FROM listed AS this WHERE this.report = ?)
                  ORDER BY listed.id DESC\
                  """)) {
            query.setLong(1, report);
            List<Long> ids = new ArrayList<>();
            String zone = "";
            try (ResultSet rows = query.executeQuery()) {
              while (rows.next()) {
                zone = rows.getString(1);
                ids.add(rows.getLong(2));
              }
            }
            return ids.isEmpty() ? Optional.empty() : Optional.of(new ZoneReports(zone, ids));
          }
        });
  }

  /** Names of the zones with reports, in their own order. */
  public List<String> zoneNames() {
    return strings("SELECT DISTINCT zone FROM listed ORDER BY zone");
  }

  /** When a report of each zone was last imported, milliseconds since the epoch. */
  public Map<String, Long> imports() {
    // By the index on (source, ordinal), which reads no report; ids of sources grow with time.
    return byZone(
        """
        WITH last AS MATERIALIZED (
          SELECT listed.zone, max(report.source) AS source
          FROM report INDEXED BY sqlite_autoindex_report_1
          CROSS JOIN listed ON listed.report = report.id GROUP BY listed.zone)
        SELECT zone, imported_at FROM last CROSS JOIN source ON source.id = last.source\
        """);
  }

  /** How many priorities the reports of each zone have; zones without any are absent. */
  public Map<String, Long> priorities() {
    return byZone(
        """
        SELECT zone, count(*) FROM listed CROSS JOIN priority ON priority.report = listed.report
        GROUP BY zone\
        """);
  }

  /** The days that reports have, the earliest first, each once. */
  public List<LocalDate> days() {
    return database.read(
        connection -> {
          List<LocalDate> result = new ArrayList<>();
          try (PreparedStatement query =
                  connection.prepareStatement(
                      "SELECT DISTINCT id >> %d FROM listed WHERE id >= 0 ORDER BY id"
                          .formatted(SearchIndex.DAY_BITS));
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              result.add(
                  Objects.requireNonNull(
                      SearchIndex.dayOf(rows.getLong(1) << SearchIndex.DAY_BITS)));
            }
          }
          return result;
        });
  }

  /** The titles of the pages, that of the newest report first. */
  public List<PageSeries> series() {
    return database.read(
        connection -> {
          Map<String, Parts> byTitle = new LinkedHashMap<>();
          try (PreparedStatement query =
                  connection.prepareStatement(
                      """
                      WITH held AS MATERIALIZED (
                        SELECT source, count(*) AS reports, max(listed.id) AS newest
                        FROM report INDEXED BY sqlite_autoindex_report_1
                        CROSS JOIN listed ON listed.report = report.id GROUP BY source)
                      SELECT title, series, sum(reports) AS reports
                      FROM held CROSS JOIN source ON source.id = held.source
                      WHERE title IS NOT NULL
                      GROUP BY title, series
                      ORDER BY max(max(newest)) OVER (PARTITION BY title) DESC, series\
                      """);
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              String title = rows.getString("title");
              if (!title.isBlank()) {
                Parts parts = byTitle.computeIfAbsent(title, key -> new Parts());
                parts.reports += rows.getInt("reports");
                Integer part = Connections.integer(rows, "series");
                if (part != null) {
                  parts.numbers.add(part);
                }
              }
            }
          }
          return byTitle.entrySet().stream()
              .map(e -> new PageSeries(e.getKey(), e.getValue().numbers, e.getValue().reports))
              .toList();
        });
  }

  private static final class Parts {
    private final List<Integer> numbers = new ArrayList<>();
    private int reports;
  }

  private List<String> strings(String sql) {
    return database.read(
        connection -> {
          List<String> result = new ArrayList<>();
          try (PreparedStatement query = connection.prepareStatement(sql);
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              result.add(rows.getString(1));
            }
          }
          return result;
        });
  }

  private Map<String, Long> byZone(String sql) {
    return database.read(
        connection -> {
          Map<String, Long> result = new LinkedHashMap<>();
          try (PreparedStatement query = connection.prepareStatement(sql);
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              result.put(rows.getString(1), rows.getLong(2));
            }
          }
          return result;
        });
  }
}
