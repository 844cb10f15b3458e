package org.zonereader.library;

import java.util.List;
import org.zonereader.intake.Intake;
import org.zonereader.intake.section.ZoneTable;
import org.zonereader.intake.theme.ThemeClassifier;
import org.zonereader.intake.theme.ThemeFile;
import org.zonereader.model.Theme;
import org.zonereader.model.Zone;

/**
 * What the library knows before it holds anything.
 *
 * @param parser intake
 * @param zones the zone table, in its order
 * @param themes the themes, in order
 */
record Rules(Parser parser, List<Zone> zones, List<Theme> themes) {
  Rules {
    zones = List.copyOf(zones);
    themes = List.copyOf(themes);
  }

  /** What this program comes with. */
  static Rules ofThisProgram() {
    ZoneTable zones = ZoneTable.packed();
    List<Theme> themes = ThemeFile.defaults();
    Intake intake = new Intake(zones, new ThemeClassifier(themes));
    return new Rules(intake::read, zones.zones(), themes);
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
