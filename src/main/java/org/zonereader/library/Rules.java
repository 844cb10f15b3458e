package org.zonereader.library;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.Intake;
import org.zonereader.intake.section.ZoneTable;
import org.zonereader.intake.theme.ThemeClassifier;
import org.zonereader.model.Correction;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Theme;
import org.zonereader.model.Zone;

/**
 * What the library knows before it holds anything.
 *
 * @param parser intake
 * @param zones the zone table, in its order
 * @param themes the themes, in order
 * @param id stands for the rules and changes with them
 */
record Rules(Parser parser, List<Zone> zones, List<Theme> themes, String id) {
  /** Changes whenever the rules of intake do, so that sources read by older ones are known. */
  private static final String VERSION = "2";

  private static final Logger LOG = Logger.getLogger(Rules.class.getName());

  Rules {
    zones = List.copyOf(zones);
    themes = List.copyOf(themes);
  }

  /** Rules without a version of their own. */
  Rules(Parser parser, List<Zone> zones, List<Theme> themes) {
    this(parser, zones, themes, VERSION);
  }

  /** What this program comes with. */
  static Rules ofThisProgram() {
    return of(TableFiles.defaults());
  }

  /** The rules of this program over these tables. */
  static Rules of(Tables tables) {
    Parser parser = new LateParser(() -> intake(tables)::read);
    return new Rules(parser, tables.zones(), tables.themes(), VERSION + TableFiles.mark(tables));
  }

  private static Intake intake(Tables tables) {
    return new Intake(new ZoneTable(tables.zones()), new ThemeClassifier(tables.themes()));
  }

  /**
   * Reads a file; one that a rule stumbles over is refused like any other that cannot be read, so
   * that it does not cost the user the rest of the folder.
   */
  ParsedSource parse(
      String name, byte[] content, @Nullable String charset, List<Correction> corrections) {
    try {
      return parser.parse(name, content, charset, corrections);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "not understood: " + name, e);
      return ParsedSource.refused(
          new ImportProblem(name, null, "not-understood", List.of(e.toString())));
    }
  }

  /** Province of a zone by canonical name; empty when the zone table does not know it. */
  String province(String zone) {
    return zones.stream()
        .filter(known -> known.name().equals(zone))
        .map(Zone::province)
        .findFirst()
        .orElse("");
  }
}
