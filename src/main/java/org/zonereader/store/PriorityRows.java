package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;
import org.zonereader.model.Span;

/** The priorities of a report as rows and back: priority, its themes, its clauses. */
final class PriorityRows {
  private PriorityRows() {}

  static void insert(Statements statements, long report, List<Priority> priorities)
      throws SQLException {
    for (int i = 0; i < priorities.size(); i++) {
      Priority priority = priorities.get(i);
      long id = insertPriority(statements, report, i + 1, priority);
      insertThemes(statements, id, priority.themes());
      insertClauses(statements, id, priority.clauses());
    }
  }

  /** Three queries, however many priorities there are. */
  static List<Priority> ofReport(Connection connection, long report) throws SQLException {
    Map<Long, List<Clause>> clauses = clauses(connection, report);
    Map<Long, List<String>> themes = themes(connection, report);
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT id, subject, rule FROM priority WHERE report = ? ORDER BY ordinal")) {
      query.setLong(1, report);
      List<Priority> priorities = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          long id = rows.getLong("id");
          List<Clause> own = clauses.getOrDefault(id, List.of());
          priorities.add(
              new Priority(
                  rows.getString("subject"),
                  own.getFirst(),
                  own.subList(1, own.size()),
                  themes.getOrDefault(id, List.of()),
                  rows.getString("rule")));
        }
      }
      return priorities;
    }
  }

  private static long insertPriority(
      Statements statements, long report, int ordinal, Priority priority) throws SQLException {
    PreparedStatement insert =
        statements.of(
            """
            INSERT INTO priority (report, ordinal, subject, rule) VALUES (?, ?, ?, ?)
            RETURNING id\
            """);
    insert.setLong(1, report);
    insert.setInt(2, ordinal);
    insert.setString(3, priority.subject());
    insert.setString(4, priority.rule());
    return Connections.returnedId(insert);
  }

  private static void insertThemes(Statements statements, long priority, List<String> themes)
      throws SQLException {
    PreparedStatement insert = statements.of("INSERT INTO priority_theme VALUES (?, ?, ?)");
    for (int i = 0; i < themes.size(); i++) {
      insert.setLong(1, priority);
      insert.setInt(2, i);
      insert.setString(3, themes.get(i));
      insert.executeUpdate();
    }
  }

  private static void insertClauses(Statements statements, long priority, List<Clause> clauses)
      throws SQLException {
    PreparedStatement insert = statements.of("INSERT INTO clause VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      insert.setLong(1, priority);
      insert.setInt(2, i);
      insert.setInt(3, clause.span().start());
      insert.setInt(4, clause.span().end());
      insert.setString(5, clause.theme());
      insert.setString(6, clause.second());
      insert.setInt(7, clause.measure());
      insert.setString(8, Packed.hits(clause.hits()));
      insert.executeUpdate();
    }
  }

  /** Clauses by priority. Columns by number: their names would be looked up for every row. */
  private static Map<Long, List<Clause>> clauses(Connection connection, long report)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            SELECT clause.priority, start, "end", theme, second, measure, hits FROM priority JOIN clause ON clause.priority = priority.id
            WHERE report = ? ORDER BY clause.priority, clause.ordinal\
            """)) {
      query.setLong(1, report);
      Map<Long, List<Clause>> clauses = new HashMap<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          clauses
              .computeIfAbsent(rows.getLong(1), priority -> new ArrayList<>())
              .add(
                  new Clause(
                      new Span(rows.getInt(2), rows.getInt(3)),
                      rows.getString(4),
                      rows.getString(5),
                      rows.getInt(6),
                      Packed.hits(rows.getString(7))));
        }
      }
      return clauses;
    }
  }

  /** Themes by priority. */
  private static Map<Long, List<String>> themes(Connection connection, long report)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            SELECT priority, theme FROM priority
            JOIN priority_theme ON priority_theme.priority = priority.id
            WHERE report = ? ORDER BY priority, priority_theme.ordinal\
            """)) {
      query.setLong(1, report);
      Map<Long, List<String>> themes = new HashMap<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          themes
              .computeIfAbsent(rows.getLong("priority"), priority -> new ArrayList<>())
              .add(rows.getString("theme"));
        }
      }
      return themes;
    }
  }
}
