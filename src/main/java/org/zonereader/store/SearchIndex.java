package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zonereader.text.FoldedText;
import org.zonereader.text.Folding;
import org.zonereader.text.Grams;

/**
 * The tables {@code listed}, {@code pairs} and {@code characters}: what is shown, in the order of
 * time, and its search index. Triggers note every report that changes; {@link #update} runs at the
 * end of the transaction that changed it, so a committed file's index is its texts'.
 */
final class SearchIndex {
  /** Reports of one day are numbered below this. */
  static final int DAY_BITS = 20;

  /** Where reports without a full date begin: below every day. */
  static final long UNDATED = -(1L << 40);

  private static final long YEAR_ZERO = LocalDate.of(0, 1, 1).toEpochDay();

  private SearchIndex() {}

  /** The first of the ids that reports of a day have. */
  static long firstOf(LocalDate day) {
    return (day.toEpochDay() - YEAR_ZERO) << DAY_BITS;
  }

  /** The day of an id; null for reports without a full date. */
  static @Nullable LocalDate dayOf(long id) {
    return id < 0 ? null : LocalDate.ofEpochDay((id >> DAY_BITS) + YEAR_ZERO);
  }

  /** Brings the rows of every stale report up to date. */
  static void update(Connection connection) throws SQLException {
    if (Connections.number(connection, "SELECT EXISTS (SELECT 1 FROM stale)") == 0) {
      return;
    }
    remove(connection);
    add(connection);
    Connections.execute(connection, "DELETE FROM stale");
    Connections.execute(connection, "UPDATE listing SET version = version + 1");
  }

  /**
   * Writes lists and index from nothing, whatever state they are in.
   *
   * @return how many reports they have
   */
  static int rebuild(Connection connection) throws SQLException {
    IndexTables.recreate(connection);
    Connections.execute(connection, "DELETE FROM listed");
    Connections.execute(connection, "DELETE FROM stale");
    Connections.execute(connection, "INSERT INTO stale SELECT id FROM report");
    Connections.execute(connection, "UPDATE listing SET version = version + 1");
    update(connection);
    return Connections.number(connection, "SELECT count(*) FROM listed");
  }

  private static void remove(Connection connection) throws SQLException {
    String gone = " IN (SELECT id FROM listed WHERE report IN (SELECT report FROM stale))";
    if (Connections.number(
            connection,
            "SELECT EXISTS (SELECT 1 FROM stale JOIN listed ON listed.report = stale.report)")
        == 1) {
      Connections.execute(connection, "DELETE FROM pairs WHERE rowid" + gone);
      Connections.execute(connection, "DELETE FROM characters WHERE rowid" + gone);
      Connections.execute(connection, "DELETE FROM listed WHERE id" + gone);
    }
  }

  /**
   * Of one day the later import, and within it the first on the page, gets the highest id: whether
   * sources are kept one by one or together.
   */
  private static void add(Connection connection) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                """
                SELECT id, zone, year, month, day, text FROM current_report
                WHERE id IN (SELECT report FROM stale)
                ORDER BY year, month, day, source, id DESC\
                """);
        PreparedStatement list =
            connection.prepareStatement("INSERT INTO listed VALUES (?, ?, ?)");
        PreparedStatement pairs =
            connection.prepareStatement("INSERT INTO pairs (rowid, grams) VALUES (?, ?)");
        PreparedStatement characters =
            connection.prepareStatement("INSERT INTO characters (rowid, grams) VALUES (?, ?)");
        ResultSet rows = query.executeQuery()) {
      Numbers numbers = new Numbers(connection);
      while (rows.next()) {
        long id = numbers.next(day(rows));
        list.setLong(1, id);
        list.setLong(2, rows.getLong("id"));
        list.setString(3, rows.getString("zone"));
        list.executeUpdate();
        FoldedText text = Folding.forSearch(rows.getString("text"));
        put(pairs, id, Grams.pairs(text));
        put(characters, id, Grams.characters(text));
      }
    }
  }

  private static void put(PreparedStatement insert, long id, String grams) throws SQLException {
    insert.setLong(1, id);
    insert.setString(2, grams);
    insert.executeUpdate();
  }

  /** Null where the year is not known. */
  static @Nullable LocalDate day(ResultSet row) throws SQLException {
    Integer year = Connections.integer(row, "year");
    if (year == null) {
      return null;
    }
    return LocalDate.of(year, row.getInt("month"), row.getInt("day"));
  }

  /** Gives out the ids of each day in order. */
  private static final class Numbers {
    private final Connection connection;
    private long first = Long.MIN_VALUE;
    private long next;

    Numbers(Connection connection) {
      this.connection = connection;
    }

    long next(@Nullable LocalDate day) throws SQLException {
      long start = day == null ? UNDATED : firstOf(day);
      if (start != first) {
        first = start;
        next = free(start, day == null ? 0 : start + (1L << DAY_BITS));
      }
      return next++;
    }

    private long free(long from, long end) throws SQLException {
      try (PreparedStatement query =
          connection.prepareStatement("SELECT max(id) FROM listed WHERE id >= ? AND id < ?")) {
        query.setLong(1, from);
        query.setLong(2, end);
        try (ResultSet row = query.executeQuery()) {
          long last = row.getLong(1);
          return row.wasNull() ? from : last + 1;
        }
      }
    }
  }
}
