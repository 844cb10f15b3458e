package org.zonereader.store;

import static org.zonereader.store.StoreException.unchecked;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.StoredReport;

/** Reports as lists and readers want them. */
public final class ReportStore {
  private final Database database;

  public ReportStore(Database database) {
    this.database = database;
  }

  /** The report, or empty when there is none with this id. */
  public Optional<StoredReport> report(long id) {
    return database.read(connection -> ReportReading.report(connection, id));
  }

  /** Every report that is shown, newest first: for checks, which look at everything. */
  public List<ReportSummary> summaries() {
    return database.read(ReportReading::summaries);
  }

  /** Reports at one moment, whatever others write meanwhile. */
  public interface Moment {
    /** The newest report of a zone that a filter lets through. */
    Optional<Long> newest(String zone, ComparisonFilter filter);

    /** A report that was not removed, older versions too. */
    Optional<StoredReport> report(long id);
  }

  /** Asks several things of one state of the file. */
  public <T> T at(Function<Moment, T> ask) {
    return database.read(
        connection ->
            ask.apply(
                new Moment() {
                  @Override
                  public Optional<Long> newest(String zone, ComparisonFilter filter) {
                    return unchecked(() -> ReportReading.newest(connection, zone, filter));
                  }

                  @Override
                  public Optional<StoredReport> report(long id) {
                    return unchecked(() -> ReportReading.notRemoved(connection, id));
                  }
                }));
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
    return database.ask(
        """
        SELECT id, source, headline, year, month, day, year_inferred, year_source, text
        FROM current_report WHERE zone = ? AND\
        """
            + " "
            + same
            + " ORDER BY id DESC",
        query -> {
          query.setString(1, zone);
          if (date == null) {
            query.setString(2, headline);
          } else {
            query.setObject(2, date.year());
            query.setInt(3, date.month());
            query.setInt(4, date.day());
          }
          return editions(query);
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

  /**
   * Reports that are shown, were corrected by hand, and whose page gives the zone in these words;
   * newest row first.
   */
  public List<Edition> corrected(String zoneAsWritten) {
    return database.ask(
        """
        SELECT id, source, headline, year, month, day, year_inferred, year_source, text
        FROM current_report
        WHERE zone_as_written = ? AND by_hand <> '{"fields":[],"themes":[]}'
        ORDER BY id DESC\
        """,
        query -> {
          query.setString(1, zoneAsWritten);
          return editions(query);
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
}
