package org.zonereader.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zonereader.model.Zone;

/**
 * What a zone is called now that was kept under another name. A zone table may rename a zone and
 * keep the old name as its alias or official name; then the kept name still means it. Names with
 * reports, names of the table, and those that several zones answer to stay as they are.
 */
final class ZoneNow {
  private final Set<String> valid;
  private final Map<String, String> renamed = new HashMap<>();

  ZoneNow(List<Zone> table, Set<String> withReports) {
    valid = new HashSet<>(withReports);
    Set<String> shared = new HashSet<>();
    for (Zone zone : table) {
      valid.add(zone.name());
      Stream.concat(Stream.of(zone.officialName()), zone.aliases().stream())
          .distinct()
          .filter(other -> renamed.put(other, zone.name()) != null)
          .forEach(shared::add);
    }
    renamed.keySet().removeAll(shared);
  }

  String name(String kept) {
    return valid.contains(kept) ? kept : renamed.getOrDefault(kept, kept);
  }
}
