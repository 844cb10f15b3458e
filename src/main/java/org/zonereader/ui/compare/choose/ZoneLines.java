package org.zonereader.ui.compare.choose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zonereader.model.ZoneSummary;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Provinces;

/** Lays zones out by province, in the order in which the provinces first appear. */
final class ZoneLines {
  private final Messages messages;
  private final Provinces provinces;

  ZoneLines(Messages messages) {
    this.messages = messages;
    this.provinces = new Provinces(messages.locale());
  }

  /**
   * The lines.
   *
   * @param zones all zones with reports; those without a name cannot be chosen and are left out
   * @param chosen canonical names; those without reports stand at the end, so that they can be
   *     taken out
   * @param shown whether a zone of this name is to be shown
   */
  List<ZoneLine> of(List<ZoneSummary> zones, List<String> chosen, Predicate<String> shown) {
    Map<String, List<ZoneLine.OfZone>> groups = new LinkedHashMap<>();
    List<ZoneLine.OfZone> unknown = new ArrayList<>();
    for (ZoneSummary zone : zones) {
      if (!zone.name().isEmpty() && shown.test(zone.name())) {
        List<ZoneLine.OfZone> group =
            zone.province().isEmpty()
                ? unknown
                : groups.computeIfAbsent(
                    provinces.label(zone.province()), label -> new ArrayList<>());
        group.add(new ZoneLine.OfZone(zone.name(), zone.reports()));
      }
    }
    Set<String> names = zones.stream().map(ZoneSummary::name).collect(Collectors.toSet());
    List<ZoneLine.OfZone> without =
        chosen.stream()
            .filter(zone -> !names.contains(zone) && shown.test(zone))
            .map(zone -> new ZoneLine.OfZone(zone, 0))
            .toList();
    groups.put(messages.get("zones.unknown"), unknown);
    groups.put(messages.get("zones.without"), without);
    List<ZoneLine> lines = new ArrayList<>();
    groups.forEach(
        (label, members) -> {
          if (!members.isEmpty()) {
            lines.add(
                new ZoneLine.Province(label, members.stream().map(ZoneLine.OfZone::name).toList()));
            lines.addAll(members);
          }
        });
    return lines;
  }
}
