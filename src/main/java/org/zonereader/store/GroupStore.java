package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonereader.model.ZoneGroup;

/** Lists of zones kept under a name. */
public final class GroupStore {
  private final Database database;

  public GroupStore(Database database) {
    this.database = database;
  }

  /** A group and its place in the list; a lower one comes first. */
  public record Placed(int position, ZoneGroup group) {}

  /** All groups, in the order of the list. */
  public List<ZoneGroup> all() {
    return database.read(connection -> all(connection).stream().map(Placed::group).toList());
  }

  /** Keeps a group; one of the same name gets these zones and keeps id and place. */
  public ZoneGroup save(String name, List<String> zones) {
    return database.write(
        connection -> {
          Optional<Placed> before =
              all(connection).stream()
                  .filter(placed -> placed.group().name().equals(name))
                  .findFirst();
          int position = NamedRows.GROUPS.last(connection);
          long id = 0;
          if (before.isPresent()) {
            position = before.get().position();
            id = before.get().group().id();
            NamedRows.GROUPS.delete(connection, id);
          }
          ZoneGroup group = new ZoneGroup(id, name, zones);
          return new ZoneGroup(insert(connection, new Placed(position, group)), name, zones);
        });
  }

  /** Gives another name. */
  public Renamed rename(long id, String name) {
    return database.write(connection -> NamedRows.GROUPS.rename(connection, id, name));
  }

  /** Deletes a group; what it was can be {@link #restore}d. */
  public Optional<Placed> delete(long id) {
    return database.write(
        connection -> {
          Optional<Placed> group =
              all(connection).stream().filter(placed -> placed.group().id() == id).findFirst();
          NamedRows.GROUPS.delete(connection, id);
          return group;
        });
  }

  /** Puts a deleted group back under its id; false when another has its name by now. */
  public boolean restore(Placed placed) {
    return database.write(
        connection -> {
          if (NamedRows.GROUPS.has(connection, placed.group().name())) {
            return false;
          }
          insert(connection, placed);
          return true;
        });
  }

  private static long insert(Connection connection, Placed placed) throws SQLException {
    long id;
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO zone_group (id, position, name) VALUES (nullif(?, 0), ?, ?)
            RETURNING id\
            """)) {
      insert.setLong(1, placed.group().id());
      insert.setInt(2, placed.position());
      insert.setString(3, placed.group().name());
      id = Connections.returnedId(insert);
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO group_zone VALUES (?, ?, ?)")) {
      List<String> zones = placed.group().zones();
      for (int i = 0; i < zones.size(); i++) {
        insert.setLong(1, id);
        insert.setInt(2, i);
        insert.setString(3, zones.get(i));
        insert.executeUpdate();
      }
    }
    return id;
  }

  private static List<Placed> all(Connection connection) throws SQLException {
    Map<Long, List<String>> zones = new LinkedHashMap<>();
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT zone_group, zone FROM group_zone ORDER BY zone_group, position");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        zones
            .computeIfAbsent(rows.getLong("zone_group"), group -> new ArrayList<>())
            .add(rows.getString("zone"));
      }
    }
    List<Placed> groups = new ArrayList<>();
    try (PreparedStatement query =
            connection.prepareStatement("SELECT * FROM zone_group ORDER BY position, id");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        long id = rows.getLong("id");
        groups.add(
            new Placed(
                rows.getInt("position"),
                new ZoneGroup(id, rows.getString("name"), zones.getOrDefault(id, List.of()))));
      }
    }
    return groups;
  }
}
