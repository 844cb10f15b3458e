package org.zonereader.intake.section;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zonereader.model.Zone;

/**
 * The zones the program knows by name. A default: users add and correct zones.
 *
 * <p>The packed table {@code data/zones.tsv} lists the national high-tech zones: name used by the
 * press, official name, province, city, year of approval, aliases, aliases that need support from
 * the text, related areas that are not the zone; tab-separated, lists with {@code |}. Suffix
 * variants (X国家高新区) are a rule ({@link ZoneSuffix}), not rows.
 */
public final class ZoneTable {
  private static final String PACKED = "/org/zonereader/data/zones.tsv";
  private static final int COLUMNS = 8;
  private static final String HEADER =
      "name\tofficial_name\tprovince\tcity\tapproved_year\taliases\tambiguous_aliases"
          + "\trelated_names";

  private final List<Zone> zones;
  private final ZoneNames names;

  public ZoneTable(List<Zone> zones) {
    this.zones = List.copyOf(zones);
    this.names = new ZoneNames(this.zones);
  }

  /** The table packed with the program. */
  public static ZoneTable packed() {
    return new ZoneTable(packedZones());
  }

  /** Its zones alone, without what finds their names in texts. */
  public static List<Zone> packedZones() {
    InputStream packed =
        Objects.requireNonNull(ZoneTable.class.getResourceAsStream(PACKED), PACKED);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(packed, StandardCharsets.UTF_8))) {
      return parse(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the rows of a table in the form described above; the first line is the header.
   *
   * @throws IOException when reading fails or a row has too few columns
   */
  public static List<Zone> parse(BufferedReader reader) throws IOException {
    List<Zone> zones = new ArrayList<>();
    List<String> lines = reader.readAllLines();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        zones.add(zone(lines.get(i), i + 1));
      }
    }
    return zones;
  }

  /** The rows of a table in the same form, header line first. */
  public static String format(List<Zone> zones) {
    StringBuilder table = new StringBuilder(HEADER).append('\n');
    for (Zone zone : zones) {
      table.append(
          String.join(
              "\t",
              zone.name(),
              zone.officialName(),
              zone.province(),
              zone.city(),
              "",
              String.join("|", zone.aliases()),
              String.join("|", zone.ambiguousAliases()),
              String.join("|", zone.relatedNames())));
      table.append('\n');
    }
    return table.toString();
  }

  private static Zone zone(String row, int line) throws IOException {
    List<String> cells = Arrays.asList(row.split("\t", -1));
    if (cells.size() < COLUMNS) {
      throw new IOException("zone table, line " + line + ": " + cells.size() + " columns");
    }
    return new Zone(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        list(cells.get(5)),
        list(cells.get(6)),
        list(cells.get(7)));
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split("\\|", -1)).filter(part -> !part.isBlank()).toList();
  }

  /** All zones in table order. */
  public List<Zone> zones() {
    return zones;
  }

  /** The zone with this canonical name. */
  public Optional<Zone> byName(String name) {
    return zones.stream().filter(zone -> zone.name().equals(name)).findFirst();
  }

  ZoneNames names() {
    return names;
  }
}
