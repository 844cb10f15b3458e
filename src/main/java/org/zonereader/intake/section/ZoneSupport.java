package org.zonereader.intake.section;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.zonereader.model.Zone;
import org.zonereader.text.Folding;

/**
 * Whether the page supports an ambiguous alias: it names the zone in another, certain way, or it
 * names the zone's city outside the alias (滨江区 is 杭州高新区 only where 杭州 stands on the page).
 */
final class ZoneSupport {
  private final String page;
  private final Set<Zone> certain = new HashSet<>();
  private final Map<String, Boolean> known = new HashMap<>();

  ZoneSupport(ZoneNames names, String page) {
    this.page = page;
    for (ZoneNames.Hit hit : names.find(page)) {
      if (hit.strength() == ZoneNames.Strength.NAME || hit.strength() == ZoneNames.Strength.ALIAS) {
        certain.add(hit.zone());
      }
    }
  }

  /** True for a name that is certain by itself, and for a weak alias that the page supports. */
  boolean confirms(ZoneNames.Hit hit) {
    return switch (hit.strength()) {
      case NAME, ALIAS -> true;
      case RELATED -> false;
      case NEEDS_SUPPORT ->
          certain.contains(hit.zone())
              || known.computeIfAbsent(hit.zone().name(), _ -> namesCity(hit.zone()));
    };
  }

  private boolean namesCity(Zone zone) {
    String rest = page;
    for (String alias : zone.ambiguousAliases()) {
      rest = rest.replace(Folding.sameLength(alias), "");
    }
    String left = rest;
    return Arrays.stream(zone.city().split("[()]", -1))
        .filter(city -> !city.isBlank())
        .anyMatch(city -> left.contains(Folding.sameLength(city)));
  }
}
