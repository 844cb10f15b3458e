package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Finding;
import org.zonereader.text.FoldedText;
import org.zonereader.text.Folding;
import org.zonereader.text.Grams;

/**
 * Whether lists and index are those of the texts: every entry of the index is in the text at its
 * place, and everything in the text is in the index. Reads every text and the whole index once.
 */
final class IndexCheck {
  /** So many reports are named; the others are counted. */
  private static final int NAMED = 20;

  private final Connection connection;
  private final List<Finding> findings = new ArrayList<>();
  private int unnamed;

  private IndexCheck(Connection connection) {
    this.connection = connection;
  }

  /**
   * Findings {@code stale}, {@code listed}, {@code index}, {@code index-strays} and {@code
   * index-more}. It takes a connection of its own, because it needs temporary tables.
   */
  static List<Finding> of(Database database) throws SQLException {
    try (Connection connection = Connections.open(database.file(), database.access())) {
      for (String table : IndexTables.NAMES) {
        for (String kind : List.of("row", "instance")) {
          Connections.execute(
              connection,
              "CREATE VIRTUAL TABLE temp.%s_%s USING fts5vocab('main', '%s', '%s')"
                  .formatted(table, kind, table, kind));
        }
      }
      Connections.execute(connection, "PRAGMA query_only = ON");
      return Transaction.READ.run(connection, lent -> new IndexCheck(lent).findings());
    }
  }

  private List<Finding> findings() throws SQLException {
    int stale = Connections.number(connection, "SELECT count(*) FROM stale");
    if (stale > 0) {
      findings.add(new Finding("stale", List.of(String.valueOf(stale))));
    }
    IndexSums sums = new IndexSums(ids());
    reports(sums);
    surplus();
    try {
      compare(sums);
    } catch (SQLException e) {
      findings.add(new Finding("unreadable", List.of(String.valueOf(e.getMessage()))));
    }
    if (unnamed > 0) {
      findings.add(new Finding("index-more", List.of(String.valueOf(unnamed))));
    }
    return findings;
  }

  private void compare(IndexSums sums) throws SQLException {
    for (int table = 0; table < IndexTables.NAMES.size(); table++) {
      entries(IndexTables.NAMES.get(table), table, sums);
    }
    for (long id : sums.different()) {
      name(id);
    }
    if (sums.strays() > 0) {
      findings.add(new Finding("index-strays", List.of(String.valueOf(sums.strays()))));
    }
  }

  private long[] ids() throws SQLException {
    long[] ids = new long[Connections.number(connection, "SELECT count(*) FROM listed")];
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT id FROM listed ORDER BY id")) {
      for (int i = 0; rows.next(); i++) {
        ids[i] = rows.getLong(1);
      }
    }
    return ids;
  }

  /** What the texts must have in the index; those listed wrongly or not at all. */
  private void reports(IndexSums sums) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                """
                SELECT listed.id AS place, listed.zone AS listed_zone, current.id, current.zone,
                  headline, year, month, day, text
                FROM current_report AS current LEFT JOIN listed ON listed.report = current.id\
                """);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        long place = rows.getLong("place");
        if (rows.wasNull()) {
          add("listed", rows);
          continue;
        }
        if (!rows.getString("zone").equals(rows.getString("listed_zone"))
            || !isOn(SearchIndex.day(rows), place)) {
          add("listed", rows);
        }
        sums.expect(place, sum(rows.getString("text")));
      }
    }
  }

  private static boolean isOn(@Nullable LocalDate day, long place) {
    return day == null
        ? place >= SearchIndex.UNDATED && place < 0
        : place >> SearchIndex.DAY_BITS == SearchIndex.firstOf(day) >> SearchIndex.DAY_BITS;
  }

  /** What is listed and not shown. */
  private void surplus() throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                """
                SELECT listed.report AS id, listed.zone, headline
                FROM listed LEFT JOIN report ON report.id = listed.report
                WHERE listed.report NOT IN (SELECT id FROM current_report)\
                """);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        add("listed", rows);
      }
    }
  }

  /** The sum of all that a text must have in the index. */
  private static long sum(String text) {
    FoldedText folded = Folding.forSearch(text);
    return sum(0, Grams.pairs(folded), 1) + sum(1, Grams.characters(folded), 0);
  }

  /**
   * The sum for one table.
   *
   * @param step from the place of one term to that of the next; 0 where the table has no places
   */
  private static long sum(int table, String grams, int step) {
    // The row itself: without it FTS5 could not delete the entries.
    long sum = IndexSums.entry(table, 0, -1);
    long place = 0;
    for (int from = 0; from < grams.length(); ) {
      int to = grams.indexOf(' ', from);
      sum += IndexSums.entry(table, IndexSums.term(grams.substring(from, to)), place);
      place += step;
      from = to + 1;
    }
    return sum;
  }

  /**
   * Streams the index. Asking for the term of every entry would double the time, so the number of
   * entries of each term is read beside them.
   */
  private void entries(String table, int number, IndexSums sums) throws SQLException {
    boolean places = table.equals("pairs");
    try (Statement rowQuery = connection.createStatement();
        Statement termQuery = connection.createStatement();
        Statement entryQuery = connection.createStatement();
        ResultSet rows = rowQuery.executeQuery("SELECT id FROM " + table + "_docsize");
        ResultSet terms =
            termQuery.executeQuery(
                "SELECT term, " + (places ? "cnt" : "doc") + " FROM temp." + table + "_row");
        ResultSet entries =
            entryQuery.executeQuery("SELECT doc, offset, term FROM temp." + table + "_instance")) {
      while (rows.next()) {
        sums.found(rows.getLong(1), IndexSums.entry(number, 0, -1));
      }
      long left = 0;
      long term = 0;
      while (entries.next()) {
        if (left <= 0) {
          String own = entries.getString(3);
          if (!terms.next() || !own.equals(terms.getString(1))) {
            throw new SQLException(table + ": " + own);
          }
          term = IndexSums.term(own);
          left = terms.getLong(2);
        }
        left--;
        long place = places ? entries.getLong(2) : 0;
        sums.found(entries.getLong(1), IndexSums.entry(number, term, place));
      }
    }
  }

  private void name(long place) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            SELECT report.id, report.zone, headline
            FROM listed JOIN report ON report.id = listed.report WHERE listed.id = ?\
            """)) {
      query.setLong(1, place);
      try (ResultSet row = query.executeQuery()) {
        if (row.next()) {
          add("index", row);
        }
      }
    }
  }

  private void add(String code, ResultSet row) throws SQLException {
    if (findings.size() >= NAMED) {
      unnamed++;
      return;
    }
    String headline = Objects.requireNonNullElse(row.getString("headline"), "");
    findings.add(new Finding(code, List.of(row.getString("id"), row.getString("zone"), headline)));
  }
}
