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
      Statements statements, SourceFile file, ParsedSource parsed, SourceStore.Reading reading)
      throws SQLException {
    PreparedStatement insert =
        statements.of(
            """
            INSERT INTO source (text, title, series, issue_date, format, charset, charset_chosen,
                rules, set_aside, pieces, problems, file, path, sha256, content, imported_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id\
            """);
    int next = bind(insert, parsed, reading.rules(), text(file.content()));
    insert.setString(next, file.name());
    insert.setString(next + 1, file.path());
    insert.setString(next + 2, file.sha256());
    insert.setBytes(next + 3, file.content());
    insert.setLong(next + 4, reading.at());
    return Connections.returnedId(insert);
  }

  /** Writes what was read; the bytes stay. */
  static void update(Statements statements, long id, ParsedSource parsed, String rules)
      throws SQLException {
    PreparedStatement query = statements.of("SELECT content FROM source WHERE id = ?");
    query.setLong(1, id);
    String asUtf8;
    try (ResultSet row = query.executeQuery()) {
      asUtf8 = text(row.getBytes(1));
    }
    PreparedStatement update =
        statements.of(
            """
            UPDATE source SET text = ?, title = ?, series = ?, issue_date = ?, format = ?,
                charset = ?, charset_chosen = ?, rules = ?, set_aside = ?, pieces = ?, problems = ?
            WHERE id = ?\
            """);
    update.setLong(bind(update, parsed, rules, asUtf8), id);
    update.executeUpdate();
  }

  /**
   * Binds what was read, from the first parameter on.
   *
   * @param asUtf8 the content as UTF-8: text that is no other is not stored twice
   * @return the next parameter
   */
  private static int bind(PreparedStatement write, ParsedSource parsed, String rules, String asUtf8)
      throws SQLException {
    LocalDate issued = parsed.issueDate();
    write.setString(1, asUtf8.equals(parsed.text()) ? null : parsed.text());
    write.setString(2, parsed.title());
    write.setObject(3, parsed.series());
    write.setString(4, issued == null ? null : issued.toString());
    write.setString(5, parsed.form().format());
    write.setString(6, parsed.form().charset());
    write.setBoolean(7, parsed.form().chosen());
    write.setString(8, rules);
    write.setString(9, Packed.setAside(parsed.setAside()));
    write.setString(10, Packed.pieces(parsed.pieces()));
    write.setString(11, Packed.problems(parsed.problems()));
    return 12;
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
