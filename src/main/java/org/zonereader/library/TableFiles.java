package org.zonereader.library;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32;
import org.zonereader.intake.section.ZoneTable;
import org.zonereader.intake.theme.BadThemeFileException;
import org.zonereader.intake.theme.ThemeFile;
import org.zonereader.model.Theme;
import org.zonereader.model.Zone;
import org.zonereader.store.OwnTableStore;
import org.zonereader.store.OwnTableStore.Table;

/** The zone and theme tables: the program's own, the user's in the library, and as files. */
public final class TableFiles {
  private static final Logger LOG = Logger.getLogger(TableFiles.class.getName());

  /** Parsed once: opening a library asks several times. */
  private static final Tables DEFAULTS = new Tables(ZoneTable.packedZones(), ThemeFile.defaults());

  private TableFiles() {}

  /** What the program comes with. */
  public static Tables defaults() {
    return DEFAULTS;
  }

  /** What holds in a library: the user's tables, the program's where there are none. */
  static Tables of(OwnTableStore store) {
    Tables defaults = defaults();
    return new Tables(
        store.get(Table.ZONES).map(TableFiles::zones).orElse(defaults.zones()),
        store.get(Table.THEMES).map(TableFiles::themes).orElse(defaults.themes()));
  }

  /** Stands for tables that are not the program's own; empty for those. */
  static String mark(Tables tables) {
    // Not Tables.equals: at a start these are the same lists, and a record's first equals is slow.
    if (tables.zones().equals(defaults().zones()) && tables.themes().equals(defaults().themes())) {
      return "";
    }
    CRC32 sum = new CRC32();
    sum.update(
        (text(tables.zones()) + themeText(tables.themes())).getBytes(StandardCharsets.UTF_8));
    return "-" + Long.toHexString(sum.getValue());
  }

  /** Keeps the tables; one that equals the program's own is not stored. */
  static void keep(OwnTableStore store, Tables tables) {
    Tables defaults = defaults();
    boolean ownZones = !tables.zones().equals(defaults.zones());
    boolean ownThemes = !tables.themes().equals(defaults.themes());
    store.put(Table.ZONES, ownZones ? text(tables.zones()) : null);
    store.put(Table.THEMES, ownThemes ? themeText(tables.themes()) : null);
  }

  /**
   * Reads a zone table: tab-separated UTF-8 with a header line, as {@link #writeZones} writes it.
   *
   * @throws BadTableException naming the line, when it cannot be used
   * @throws IOException when it cannot be read
   */
  public static List<Zone> readZones(Path file) throws IOException {
    String text = ZoneTableFile.text(Files.readAllBytes(file));
    return ZoneTable.parse(new BufferedReader(new StringReader(text)));
  }

  /** Writes a zone table that {@link #readZones} and spreadsheets read. */
  public static void writeZones(Path file, List<Zone> zones) throws IOException {
    Files.writeString(file, text(zones));
  }

  /**
   * Reads a theme table in JSON.
   *
   * @throws BadTableException naming the place, when it cannot be used
   * @throws IOException when it cannot be read
   */
  public static List<Theme> readThemes(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    try {
      return ThemeFile.read(new ByteArrayInputStream(content));
    } catch (BadThemeFileException e) {
      String fault = e.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
      BadTableException bad = new BadTableException("theme-" + fault, e.place(), e.found());
      bad.initCause(e);
      throw bad;
    }
  }

  /** Writes a theme table that {@link #readThemes} reads. */
  public static void writeThemes(Path file, List<Theme> themes) throws IOException {
    Files.writeString(file, themeText(themes));
  }

  private static List<Zone> zones(String text) {
    try {
      return ZoneTable.parse(new BufferedReader(new StringReader(text)));
    } catch (IOException e) {
      LOG.log(Level.SEVERE, "the library's zone table cannot be used", e);
      return DEFAULTS.zones();
    }
  }

  private static List<Theme> themes(String text) {
    try {
      return ThemeFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      LOG.log(Level.SEVERE, "the library's theme table cannot be used", e);
      return DEFAULTS.themes();
    }
  }

  private static String text(List<Zone> zones) {
    return ZoneTable.format(zones);
  }

  private static String themeText(List<Theme> themes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ThemeFile.write(themes, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
