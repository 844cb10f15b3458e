package org.zonereader.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;
import org.zonereader.model.SourceForm;

/** Imported files: their bytes, and what intake made of them. */
public final class SourceStore {
  private final Database database;

  public SourceStore(Database database) {
    this.database = database;
  }

  /** True when a file with this content is in the library. */
  public boolean has(String sha256) {
    return database.read(connection -> has(connection, sha256));
  }

  /**
   * Keeps a file and its reports in one transaction.
   *
   * @param reports the reports of {@code parsed}, in its order
   * @param importedAt milliseconds since the epoch
   * @return the ids of the reports, in order; empty when the same content is there already, which
   *     leaves the library as it was
   */
  public Optional<List<Long>> add(
      SourceFile file, ParsedSource parsed, List<NewReport> reports, long importedAt) {
    return database.write(
        connection -> {
          if (has(connection, file.sha256())) {
            return Optional.empty();
          }
          long source = insert(connection, file, parsed, importedAt);
          List<Long> ids = new ArrayList<>();
          for (NewReport report : reports) {
            ids.add(ReportRows.insert(connection, source, ids.size() + 1, report));
          }
          return Optional.of(ids);
        });
  }

  /** Removes reports, and the sources that are left without any. Unknown ids are passed over. */
  public void removeReports(List<Long> reports) {
    database.write(
        connection -> {
          try (PreparedStatement delete =
              connection.prepareStatement("DELETE FROM report WHERE id = ?")) {
            for (long id : reports) {
              delete.setLong(1, id);
              delete.executeUpdate();
            }
          }
          Connections.execute(
              connection, "DELETE FROM source WHERE id NOT IN (SELECT source FROM report)");
          return null;
        });
  }

  /** Ids of all sources, oldest first. */
  public List<Long> ids() {
    return database.read(
        connection -> {
          try (PreparedStatement query =
                  connection.prepareStatement("SELECT id FROM source ORDER BY id");
              ResultSet rows = query.executeQuery()) {
            List<Long> ids = new ArrayList<>();
            while (rows.next()) {
              ids.add(rows.getLong(1));
            }
            return ids;
          }
        });
  }

  /** What intake made of the file, with those of its reports that were not removed. */
  public Optional<ParsedSource> parsed(long id) {
    return database.read(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement("SELECT * FROM source WHERE id = ?")) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
              return row.next()
                  ? Optional.of(parsed(row, ReportRows.ofSource(connection, id)))
                  : Optional.empty();
            }
          }
        });
  }

  private static boolean has(Connection connection, String sha256) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT 1 FROM source WHERE sha256 = ?")) {
      query.setString(1, sha256);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static long insert(
      Connection connection, SourceFile file, ParsedSource parsed, long importedAt)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO source (file, path, sha256, content, text, title, series, issue_date,
                imported_at, set_aside, pieces, problems)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id\
            """)) {
      LocalDate issued = parsed.issueDate();
      boolean plain = new String(file.content(), StandardCharsets.UTF_8).equals(parsed.text());
      insert.setString(1, file.name());
      insert.setString(2, file.path());
      insert.setString(3, file.sha256());
      insert.setBytes(4, file.content());
      insert.setString(5, plain ? null : parsed.text());
      insert.setString(6, parsed.title());
      insert.setObject(7, parsed.series());
      insert.setString(8, issued == null ? null : issued.toString());
      insert.setLong(9, importedAt);
      insert.setString(10, Packed.setAside(parsed.setAside()));
      insert.setString(11, Packed.pieces(parsed.pieces()));
      insert.setString(12, Packed.problems(parsed.problems()));
      return Connections.returnedId(insert);
    }
  }

  private static ParsedSource parsed(ResultSet row, List<Report> reports) throws SQLException {
    String kept = row.getString("text");
    String text = kept == null ? new String(row.getBytes("content"), StandardCharsets.UTF_8) : kept;
    String issued = row.getString("issue_date");
    return new ParsedSource(
        row.getString("file"),
        SourceForm.PLAIN,
        row.getString("title"),
        Connections.integer(row, "series"),
        issued == null ? null : LocalDate.parse(issued),
        text,
        reports,
        Packed.setAside(row.getString("set_aside"), text),
        Packed.pieces(row.getString("pieces")),
        Packed.problems(row.getString("problems")));
  }
}
