package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are listed, the newest first, each with its zone: what filters and facets need, 18
 * bytes a report. Immutable.
 */
public final class Listing {
  /** Every listed zone stands in the table zone; foreign keys see to it. */
  private static final short NONE = -1;

  /** Ascending, so that binary search works; the newest stands last. */
  private final long[] ids;

  private final long[] reports;
  private final short[] zones;
  private final List<ListedZone> table;
  private final int version;

  private Listing(long[] ids, long[] reports, short[] zones, List<ListedZone> table, int version) {
    this.ids = ids;
    this.reports = reports;
    this.zones = zones;
    this.table = table;
    this.version = version;
  }

  /**
   * A zone with reports.
   *
   * @param name canonical; empty for reports whose page names none
   * @param province short form, empty when unknown
   */
  public record ListedZone(String name, String province) {}

  static Listing read(Connection connection) throws SQLException {
    int size = Connections.number(connection, "SELECT count(*) FROM listed");
    long[] ids = new long[size];
    long[] reports = new long[size];
    short[] zones = new short[size];
    List<ListedZone> table = new ArrayList<>();
    Map<String, Short> numbers = new HashMap<>();
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT DISTINCT zone, province FROM listed JOIN zone ON name = zone");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        numbers.put(rows.getString(1), (short) table.size());
        table.add(new ListedZone(rows.getString(1), rows.getString(2)));
      }
    }
    try (PreparedStatement query =
            connection.prepareStatement("SELECT id, report, zone FROM listed ORDER BY id");
        ResultSet rows = query.executeQuery()) {
      for (int i = 0; rows.next(); i++) {
        ids[i] = rows.getLong(1);
        reports[i] = rows.getLong(2);
        zones[i] = numbers.getOrDefault(rows.getString(3), NONE);
      }
    }
    return new Listing(ids, reports, zones, table, version(connection));
  }

  /** Grows with every change of what is listed. */
  static int version(Connection connection) throws SQLException {
    return Connections.number(connection, "SELECT version FROM listing");
  }

  int version() {
    return version;
  }

  public int size() {
    return ids.length;
  }

  /** The zones, in no certain order; their numbers are their places here. */
  public List<ListedZone> zones() {
    return List.copyOf(table);
  }

  /** The report of an id, or -1 when it is not listed. */
  public long report(long id) {
    int at = Arrays.binarySearch(ids, id);
    return at < 0 ? -1 : reports[at];
  }

  /** The number of an id's zone, or -1 when the id is not listed. */
  public int zone(long id) {
    int at = Arrays.binarySearch(ids, id);
    return at < 0 ? -1 : zones[at];
  }

  /** The day of an id; null for reports without a full date. */
  public static @Nullable LocalDate day(long id) {
    return SearchIndex.dayOf(id);
  }
}
