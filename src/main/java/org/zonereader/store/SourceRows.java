package org.zonereader.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.SourceForm;

/** A source as a row and back. */
final class SourceRows {
  private SourceRows() {}

  static long insert(
      Connection connection, SourceFile file, ParsedSource parsed, SourceStore.Reading reading)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO source (file, path, sha256, content, imported_at, set_aside, pieces, problems)
            VALUES (?, ?, ?, ?, ?, '[]', '[]', '[]') RETURNING id\
            """)) {
      insert.setString(1, file.name());
      insert.setString(2, file.path());
      insert.setString(3, file.sha256());
      insert.setBytes(4, file.content());
      insert.setLong(5, reading.at());
      long id = Connections.returnedId(insert);
      write(connection, id, parsed, reading.rules(), text(file.content()));
      return id;
    }
  }

  /** Writes what was read; the bytes stay. */
  static void update(Connection connection, long id, ParsedSource parsed, String rules)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT content FROM source WHERE id = ?")) {
      query.setLong(1, id);
      try (ResultSet row = query.executeQuery()) {
        write(connection, id, parsed, rules, text(row.getBytes(1)));
      }
    }
  }

  /**
   * Writes what was read.
   *
   * @param asUtf8 the content as UTF-8: text that is no other is not stored twice
   */
  private static void write(
      Connection connection, long id, ParsedSource parsed, String rules, String asUtf8)
      throws SQLException {
    boolean plain = asUtf8.equals(parsed.text());
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            UPDATE source SET text = ?, title = ?, series = ?, issue_date = ?, format = ?,
                charset = ?, charset_chosen = ?, rules = ?, set_aside = ?, pieces = ?, problems = ?
            WHERE id = ?\
            """)) {
      LocalDate issued = parsed.issueDate();
      update.setString(1, plain ? null : parsed.text());
      update.setString(2, parsed.title());
      update.setObject(3, parsed.series());
      update.setString(4, issued == null ? null : issued.toString());
      update.setString(5, parsed.form().format());
      update.setString(6, parsed.form().charset());
      update.setBoolean(7, parsed.form().chosen());
      update.setString(8, rules);
      update.setString(9, Packed.setAside(parsed.setAside()));
      update.setString(10, Packed.pieces(parsed.pieces()));
      update.setString(11, Packed.problems(parsed.problems()));
      update.setLong(12, id);
      update.executeUpdate();
    }
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** The first source that a condition with one value names. */
  static Optional<StoredSource> find(Connection connection, String condition, Object value)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT id, file, path, content, charset, charset_chosen FROM source WHERE "
                + condition)) {
      query.setObject(1, value);
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        long id = row.getLong("id");
        return Optional.of(
            new StoredSource(
                id,
                new SourceFile(
                    row.getString("file"), row.getString("path"), row.getBytes("content")),
                row.getBoolean("charset_chosen") ? row.getString("charset") : null,
                ChangeRows.active(connection, id),
                ReportRows.ofSource(connection, id)));
      }
    }
  }

  /** What was read, with these reports. */
  static ParsedSource parsed(ResultSet row, List<StoredSource.Row> reports) throws SQLException {
    @Nullable String kept = row.getString("text");
    String text = kept == null ? text(row.getBytes("content")) : kept;
    String issued = row.getString("issue_date");
    return new ParsedSource(
        row.getString("file"),
        new SourceForm(
            row.getString("format"), row.getString("charset"), row.getBoolean("charset_chosen")),
        row.getString("title"),
        Connections.integer(row, "series"),
        issued == null ? null : LocalDate.parse(issued),
        text,
        reports.stream().map(StoredSource.Row::report).toList(),
        Packed.setAside(row.getString("set_aside"), text),
        Packed.pieces(row.getString("pieces")),
        Packed.problems(row.getString("problems")));
  }
}
