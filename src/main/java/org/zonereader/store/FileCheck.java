package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.Finding;

/** Whether the file is whole: its pages, its references, its mark, and the bytes of its sources. */
public final class FileCheck {
  private final Database database;

  public FileCheck(Database database) {
    this.database = database;
  }

  /**
   * Findings {@code sums}, {@code integrity}, {@code reference}, {@code mark} and {@code content};
   * {@code unreadable} where SQLite gave up.
   */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    guarded(findings, this::sums);
    guarded(findings, (connection, found) -> integrity("integrity_check", found));
    guarded(findings, FileCheck::references);
    guarded(findings, FileCheck::mark);
    guarded(findings, FileCheck::contents);
    return findings;
  }

  /**
   * What can be told in the time it takes to read the file once: {@code sums} when it has not been
   * written to since it was closed, else {@code integrity}, in a short form; {@code unreadable}
   * where SQLite gave up.
   */
  public List<Finding> quick() {
    List<Finding> findings = new ArrayList<>();
    guarded(findings, this::sums);
    if (findings.isEmpty()) {
      guarded(
          findings,
          (connection, found) -> {
            if (!database.seal().isSet(connection)) {
              integrity("quick_check", found);
            }
          });
    }
    return findings;
  }

  private interface Part {
    void run(Connection connection, List<Finding> findings) throws SQLException;
  }

  private void guarded(List<Finding> findings, Part part) {
    try {
      database.read(
          connection -> {
            part.run(connection, findings);
            return null;
          });
    } catch (StoreException e) {
      findings.add(new Finding("unreadable", List.of(String.valueOf(e.getMessage()))));
    }
  }

  private void sums(Connection connection, List<Finding> findings) throws SQLException {
    database
        .seal()
        .firstDamaged(connection)
        .ifPresent(page -> findings.add(new Finding("sums", List.of(String.valueOf(page)))));
  }

  /**
   * On a connection of its own: what a connection remembers of the search index may be older than
   * what others have written since, and SQLite's check would take that for damage.
   */
  private void integrity(String pragma, List<Finding> findings) throws SQLException {
    try (Connection fresh = Connections.reader(database.file(), database.access());
        PreparedStatement query = fresh.prepareStatement("PRAGMA " + pragma);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        if (!rows.getString(1).equals("ok")) {
          findings.add(new Finding("integrity", List.of(rows.getString(1))));
        }
      }
    }
  }

  private static void references(Connection connection, List<Finding> findings)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("PRAGMA foreign_key_check");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        findings.add(
            new Finding("reference", List.of(rows.getString("table"), rows.getString("parent"))));
      }
    }
  }

  private static void mark(Connection connection, List<Finding> findings) throws SQLException {
    int mark = Connections.number(connection, "PRAGMA application_id");
    if (mark != Opening.APPLICATION_ID) {
      findings.add(new Finding("mark", List.of(Integer.toHexString(mark))));
    }
  }

  private static void contents(Connection connection, List<Finding> findings) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("SELECT file, sha256, content FROM source ORDER BY id");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        if (!SourceFile.sha256(rows.getBytes("content")).equals(rows.getString("sha256"))) {
          findings.add(new Finding("content", List.of(rows.getString("file"))));
        }
      }
    }
  }
}
