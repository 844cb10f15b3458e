package org.zonereader.store;

import static org.zonereader.store.StoreException.unchecked;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.SearchQuery.Condition;
import org.zonereader.store.SearchPlan.Match;
import org.zonereader.store.SearchedText.Held;
import org.zonereader.store.SearchedText.Stretch;

/** The search index, and the texts it leads to. */
public final class SearchStore {
  private final Database database;
  private final AtomicReference<@Nullable Listing> listing = new AtomicReference<>();

  public SearchStore(Database database) {
    this.database = database;
  }

  /**
   * True when the index alone cannot tell whether the condition holds: what {@link Moment#find}
   * finds is then to be looked at in the text.
   */
  public static boolean isRough(Condition condition) {
    return SearchPlan.isRough(condition);
  }

  /** Asks several things of one state of the file. */
  public <T> T at(Stop stop, Function<Moment, T> ask) {
    return database.read(stop, connection -> ask.apply(new Moment(connection, stop)));
  }

  /** Ids of reports, the newest first. To be closed before its moment ends. */
  public static final class Ids implements AutoCloseable {
    /** Comes after the last id. */
    public static final long END = IdStream.END;

    private final IdStream stream;
    private final Stop stop;

    private Ids(IdStream stream, Stop stop) {
      this.stream = stream;
      this.stop = stop;
    }

    /** The next one, or {@link #END}. */
    public long next() {
      stop.check();
      try {
        return stream.next();
      } catch (SQLException e) {
        throw new StoreException(e);
      }
    }

    /** The next ones that are wanted, fewer than {@code most} only at the end. */
    public long[] next(int most, LongPredicate wanted) {
      long[] ids = new long[most];
      int count = 0;
      while (count < most) {
        long id = next();
        if (id == END) {
          return Arrays.copyOf(ids, count);
        }
        if (wanted.test(id)) {
          ids[count++] = id;
        }
      }
      return ids;
    }

    @Override
    public void close() {
      try {
        stream.close();
      } catch (SQLException e) {
        throw new StoreException(e);
      }
    }
  }

  /** The index at one moment, whatever others write meanwhile. */
  public final class Moment {
    private final Connection connection;
    private final Stop stop;

    private Moment(Connection connection, Stop stop) {
      this.connection = connection;
      this.stop = stop;
    }

    /** What is listed at this moment. */
    public Listing listing() {
      return unchecked(
          () -> {
            Listing known = listing.get();
            if (known == null || known.version() != Listing.version(connection)) {
              known = Listing.read(connection);
              listing.set(known);
            }
            return known;
          });
    }

    /**
     * Ids of the reports that the condition holds for.
     *
     * @param from the first day, or null for no limit; with either limit, reports without a full
     *     date are not found
     * @param to the last day, or null for no limit
     */
    public Ids find(Condition condition, @Nullable LocalDate from, @Nullable LocalDate to) {
      boolean dated = from != null || to != null;
      long first = from == null ? dated ? 0 : Long.MIN_VALUE : SearchIndex.firstOf(from);
      long last = to == null ? Long.MAX_VALUE : SearchIndex.firstOf(to.plusDays(1)) - 1;
      return unchecked(
          () -> new Ids(IdStream.of(connection, SearchPlan.of(condition), first, last), stop));
    }

    /** How many reports {@link #find} would find, without limits. */
    public int count(Condition condition) {
      return unchecked(
          () ->
              switch (SearchPlan.of(condition)) {
                case SearchPlan.Everything all ->
                    Connections.number(connection, "SELECT count(*) FROM listed");
                case Match match -> count(match);
                case SearchPlan plan -> {
                  int count = 0;
                  try (IdStream stream =
                      IdStream.of(connection, plan, Long.MIN_VALUE, Long.MAX_VALUE)) {
                    while (stream.next() != IdStream.END) {
                      stop.check();
                      count++;
                    }
                  }
                  yield count;
                }
              });
    }

    private int count(Match match) throws SQLException {
      String table = match.table().sql();
      try (PreparedStatement query =
          connection.prepareStatement(
              "SELECT count(*) FROM " + table + " WHERE " + table + " MATCH ?")) {
        query.setString(1, match.expression());
        try (ResultSet row = query.executeQuery()) {
          return row.getInt(1);
        }
      }
    }

    /** The texts of ids, in their order; those no longer listed are left out. */
    public List<SearchedText> texts(long[] ids) {
      return unchecked(() -> texts("listed.id", ids));
    }

    /** The texts of reports by their report ids, in their order. */
    public List<SearchedText> textsOf(List<Long> reports) {
      long[] ids = reports.stream().mapToLong(Long::longValue).toArray();
      return unchecked(() -> texts("listed.report", ids));
    }

    private List<SearchedText> texts(String key, long[] keys) throws SQLException {
      Map<Long, SearchedText> found = new HashMap<>();
      try (PreparedStatement query =
          connection.prepareStatement(
              """
              SELECT\
              """
                  + " "
                  + key
                  + """
                  , listed.id AS listed_id, report.id AS report_id, report.zone, headline, meeting,
                  year, month, day, year_inferred, year_source, joins, text
                  FROM listed JOIN report ON report.id = listed.report
                  WHERE\
                  """
                  + " "
                  + key
                  + " IN (SELECT value FROM json_each(?))")) {
        query.setString(1, Arrays.toString(keys));
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            found.put(rows.getLong(1), text(rows));
          }
        }
      }
      return Arrays.stream(keys).mapToObj(found::get).filter(text -> text != null).toList();
    }

    private static SearchedText text(ResultSet row) throws SQLException {
      return new SearchedText(
          row.getLong("listed_id"),
          row.getLong("report_id"),
          row.getString("zone"),
          row.getString("headline"),
          row.getString("meeting"),
          ReportRows.date(row),
          row.getString("text"),
          row.getString("joins"));
    }

    /** The clauses that hold places of reports, by report id; others may be among them. */
    public Map<Long, List<Held>> clauses(List<Stretch> stretches) {
      return unchecked(
          () -> {
            Map<Long, List<Held>> clauses = new HashMap<>();
            // One row a report: a row a clause would cost ten times as much on its way here. What
            // is
            // not materialized would be taken out of the JSON again for every clause.
            try (PreparedStatement query =
                connection.prepareStatement(
                    """
                    WITH stretch (report, first, last) AS MATERIALIZED (
                      SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?))
                    SELECT report,
                      (SELECT group_concat(
                           start || char(31) || "end" || char(31) || ifnull(theme, ''), char(30))
                         FROM priority JOIN clause ON clause.priority = priority.id
                         WHERE priority.report = stretch.report AND start <= last AND "end" > first)
                    FROM stretch\
                    """)) {
              query.setString(
                  1,
                  stretches.stream()
                      .map(s -> "[" + s.report() + "," + s.first() + "," + s.last() + "]")
                      .collect(Collectors.joining(",", "[", "]")));
              try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                  clauses.put(rows.getLong(1), SearchedText.clauses(rows.getString(2)));
                }
              }
            }
            return clauses;
          });
    }

    /** Ids of reports with a clause of this theme, ascending. */
    public long[] withTheme(String seal) {
      return unchecked(
          () -> {
            List<Long> ids = new ArrayList<>();
            try (PreparedStatement query =
                connection.prepareStatement(
                    """
                    SELECT listed.id FROM report_theme
                    JOIN listed ON listed.report = report_theme.report
                    WHERE theme = ? ORDER BY 1\
                    """)) {
              query.setString(1, seal);
              try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                  ids.add(rows.getLong(1));
                }
              }
            }
            return ids.stream().mapToLong(Long::longValue).toArray();
          });
    }

    /** How many of these reports, by listed id, have a clause of a theme, by seal. */
    public Map<String, Integer> themes(long[] ids) {
      return unchecked(
          () -> {
            Map<String, Integer> counts = new TreeMap<>();
            try (PreparedStatement query =
                connection.prepareStatement(
                    """
                    SELECT theme, count(*) FROM listed
                    JOIN report_theme ON report_theme.report = listed.report
                    WHERE listed.id IN (SELECT value FROM json_each(?)) GROUP BY theme\
                    """)) {
              query.setString(1, Arrays.toString(ids));
              try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                  counts.put(rows.getString(1), rows.getInt(2));
                }
              }
            }
            return counts;
          });
    }
  }
}
