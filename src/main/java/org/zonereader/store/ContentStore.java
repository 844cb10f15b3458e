package org.zonereader.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zonereader.model.Holdings;
import org.zonereader.model.ReportPlace;
import org.zonereader.store.OpenException.Reason;

/** What a library holds, in numbers and by the places its reports came from. */
public final class ContentStore {
  private final Database database;

  public ContentStore(Database database) {
    this.database = database;
  }

  /**
   * What a library holds.
   *
   * @param reports those somebody has decided about, shown or not
   */
  public record Content(Holdings holdings, Set<ReportPlace.Key> reports) {
    public Content {
      reports = Set.copyOf(reports);
    }
  }

  /** What this library holds now. */
  public Content content() {
    return database.read(ContentStore::content);
  }

  /** How many reports are shown. */
  public int reports() {
    return database.read(c -> Connections.number(c, "SELECT count(*) FROM listed"));
  }

  /** True while nobody has put anything into it: no file, no view with a name, no table. */
  public boolean isEmpty() {
    return database.read(
        c ->
            Connections.number(
                    c,
                    "SELECT EXISTS (SELECT 1 FROM source) OR EXISTS (SELECT 1 FROM own_table)"
                        + " OR EXISTS (SELECT 1 FROM saved_view WHERE name <> '')")
                == 0);
  }

  /** Where reports came from; unknown ids are passed over. */
  public List<ReportPlace> places(List<Long> reports) {
    return database.read(
        connection -> {
          List<ReportPlace> places = new ArrayList<>();
          try (PreparedStatement query =
              connection.prepareStatement(
                  "SELECT sha256, file, path, ordinal, zone FROM report"
                      + " JOIN source ON source.id = report.source WHERE report.id = ?")) {
            for (long id : reports) {
              query.setLong(1, id);
              try (ResultSet row = query.executeQuery()) {
                if (row.next()) {
                  places.add(
                      new ReportPlace(
                          row.getString(1),
                          row.getString(2),
                          row.getString(3),
                          row.getInt(4),
                          row.getString(5)));
                }
              }
            }
          }
          return places;
        });
  }

  /**
   * Reads a library that nobody has open, of whatever older version, after looking whether it is
   * sound: all its pages are read. Nothing is written to it or beside it.
   *
   * @throws OpenException when it is not a library that this program can open, or damaged
   */
  public static Content ofClosed(Path file) throws OpenException {
    try (Connection connection = Connections.open(file, Access.UNCHANGING)) {
      Opening.versionOfLibrary(connection, Migrations.ofThisProgram().latest());
      Seal seal = new Seal(file);
      Seal.checkAtOpening(connection, file);
      boolean whole =
          seal.isSet(connection) ? seal.firstDamaged(connection).isEmpty() : isWhole(connection);
      if (!whole) {
        throw new OpenException(Reason.DAMAGED, List.of("quick_check"), null);
      }
      return content(connection);
    } catch (SQLException e) {
      throw Refusal.ofCopy(e);
    }
  }

  /** What SQLite thinks of it. */
  static boolean isWhole(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("PRAGMA quick_check(1)");
        ResultSet row = query.executeQuery()) {
      return row.getString(1).equals("ok");
    }
  }

  private static Content content(Connection connection) throws SQLException {
    int version = Connections.number(connection, "PRAGMA user_version");
    // Views came with version 2, as did states and changes; names with 3, lists with 4.
    String shown = version >= 4 ? "listed" : version >= 2 ? "current_report" : "report";
    Holdings holdings =
        new Holdings(
            Connections.number(connection, "SELECT count(*) FROM " + shown),
            Connections.number(connection, "SELECT count(DISTINCT zone) FROM " + shown),
            Connections.number(connection, "SELECT count(*) FROM source"),
            version < 3
                ? 0
                : Connections.number(
                    connection, "SELECT count(*) FROM saved_view WHERE name <> ''"),
            version < 2
                ? 0
                : Connections.number(
                    connection,
                    "SELECT coalesce(sum(json_array_length(corrections)), 0) FROM change"
                        + " WHERE undone = 0"));
    Set<ReportPlace.Key> keys = new HashSet<>();
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT sha256, ordinal FROM report JOIN source ON source.id = report.source"
                    + (version < 2 ? "" : " WHERE state <> 'WAITING'"));
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        keys.add(new ReportPlace.Key(rows.getString(1), rows.getInt(2)));
      }
    }
    return new Content(holdings, keys);
  }
}
