package org.zonereader.library;

import java.util.List;
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

  /** The packed ones. */
  static Rules ofThisProgram() {
    return new Rules(
        (name, bytes) ->
            new org.zonereader.model.ParsedSource(
                name, null, null, null, "", List.of(), List.of(), List.of(), List.of()),
        List.of(),
        List.of());
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
