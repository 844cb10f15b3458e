package org.zonereader.model;

import java.util.List;

/**
 * A development zone (园区) of the zone table.
 *
 * @param name the name the press uses, e.g. 珠海高新区; the key everywhere
 * @param officialName the full official name
 * @param province province in short form, e.g. 广东
 * @param city seat, may be empty
 * @param aliases other names that mean this zone
 * @param ambiguousAliases those of {@code aliases} that count only with support from the text
 * @param relatedNames areas near or inside it that are not the zone
 */
public record Zone(
    String name,
    String officialName,
    String province,
    String city,
    List<String> aliases,
    List<String> ambiguousAliases,
    List<String> relatedNames) {
  public Zone {
    aliases = List.copyOf(aliases);
    ambiguousAliases = List.copyOf(ambiguousAliases);
    relatedNames = List.copyOf(relatedNames);
  }
}
