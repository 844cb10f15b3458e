package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.Grouping;

/** A saved view as rows and back. */
final class ViewRows {
  private ViewRows() {}

  /** Writes a view over the one of the same name, or behind all others. */
  static void put(Connection connection, KeptView view) throws SQLException {
    Optional<KeptView> before = find(connection, "name", view.name());
    if (before.isPresent()) {
      NamedRows.VIEWS.delete(connection, before.get().id());
    }
    insert(
        connection,
        new KeptView(
            before.map(KeptView::id).orElse(0L),
            before.isPresent() ? before.get().position() : NamedRows.VIEWS.last(connection),
            view.name(),
            view.columns(),
            view.filter(),
            view.grouping(),
            view.hidden(),
            view.options()));
  }

  /** Inserts a view, under its id when it has one. */
  static void insert(Connection connection, KeptView view) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO saved_view (id, position, name, grouping, from_day, to_day, series, part,
                hidden, options)
            VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id\
            """)) {
      ComparisonFilter filter = view.filter();
      insert.setLong(1, view.id());
      insert.setInt(2, view.position());
      insert.setString(3, view.name());
      insert.setString(4, view.grouping().name());
      insert.setString(5, day(filter.from()));
      insert.setString(6, day(filter.to()));
      insert.setString(7, filter.series());
      insert.setObject(8, filter.part());
      insert.setString(9, Packed.words(view.hidden()));
      insert.setString(10, Packed.words(view.options().stream().map(Option::name).toList()));
      insertColumns(connection, Connections.returnedId(insert), view.columns());
    }
  }

  /** A report that is not in the file any more leaves its column without one. */
  private static void insertColumns(Connection connection, long view, List<KeptView.Column> columns)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO view_column (view, position, zone, pinned, report, width)
            VALUES (?, ?, ?, ?, (SELECT id FROM report WHERE id = ?), ?)\
            """)) {
      for (int i = 0; i < columns.size(); i++) {
        KeptView.Column column = columns.get(i);
        insert.setLong(1, view);
        insert.setInt(2, i);
        insert.setString(3, column.zone());
        insert.setBoolean(4, column.pinned());
        insert.setObject(5, column.report());
        insert.setDouble(6, column.width());
        insert.executeUpdate();
      }
    }
  }

  /** The view whose {@code column}, which is unique, has this value. */
  static Optional<KeptView> find(Connection connection, String column, Object value)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT * FROM saved_view WHERE " + column + " = ?")) {
      query.setObject(1, value);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(view(connection, row)) : Optional.empty();
      }
    }
  }

  /** The view of a row of saved_view. */
  static KeptView view(Connection connection, ResultSet row) throws SQLException {
    return new KeptView(
        row.getLong("id"),
        row.getInt("position"),
        row.getString("name"),
        columns(connection, row.getLong("id")),
        new ComparisonFilter(
            day(row.getString("from_day")),
            day(row.getString("to_day")),
            row.getString("series"),
            Connections.integer(row, "part")),
        Grouping.valueOf(row.getString("grouping")),
        Set.copyOf(Packed.words(row.getString("hidden"))),
        options(Packed.words(row.getString("options"))));
  }

  private static List<KeptView.Column> columns(Connection connection, long view)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            SELECT coalesce(report.zone, view_column.zone) AS zone, pinned, report.id AS report,
                width, pinned = 0 OR coalesce(state <> 'REMOVED', 0) AS present
            FROM view_column LEFT JOIN report ON report.id = view_column.report
            WHERE view = ? ORDER BY position\
            """)) {
      query.setLong(1, view);
      List<KeptView.Column> columns = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          long report = rows.getLong("report");
          columns.add(
              new KeptView.Column(
                  rows.getString("zone"),
                  rows.getBoolean("pinned"),
                  report == 0 ? null : Long.valueOf(report),
                  rows.getDouble("width"),
                  rows.getBoolean("present")));
        }
      }
      return columns;
    }
  }

  /** A program of the same schema may know more switches: those are passed over. */
  private static Set<Option> options(List<String> names) {
    Set<Option> options = EnumSet.noneOf(Option.class);
    for (Option option : Option.values()) {
      if (names.contains(option.name())) {
        options.add(option);
      }
    }
    return options;
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }
}
