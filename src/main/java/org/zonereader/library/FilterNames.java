package org.zonereader.library;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zonereader.library.search.Search.ZoneAnswer;
import org.zonereader.model.Zone;
import org.zonereader.store.ReportStore;

/**
 * The names that the filters of a search may give.
 *
 * @param zones the zone table
 * @param lookup understands what is typed
 */
record FilterNames(Supplier<List<Zone>> zones, ReportStore reports, Supplier<ZoneLookup> lookup) {
  ZoneAnswer zone(String typed) {
    return switch (lookup.get().find(typed)) {
      case ZoneLookup.Found found -> new ZoneAnswer(found.zone(), List.of());
      case ZoneLookup.NotFound(List<String> near) -> new ZoneAnswer(null, near);
    };
  }

  List<String> provinces() {
    return Stream.concat(
            zones.get().stream().map(Zone::province), reports.provinces().values().stream())
        .distinct()
        .toList();
  }
}
