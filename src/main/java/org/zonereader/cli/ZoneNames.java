package org.zonereader.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zonereader.library.ZoneLookup;
import org.zonereader.library.ZoneLookup.Found;
import org.zonereader.library.ZoneLookup.NotFound;
import org.zonereader.text.Messages;

/** Zone names as typed become canonical ones that have reports. */
final class ZoneNames {
  private final ZoneLookup lookup;
  private final Messages messages;

  ZoneNames(ZoneLookup lookup, Messages messages) {
    this.lookup = lookup;
    this.messages = messages;
  }

  /**
   * Understands all of them, in the order typed, each zone once.
   *
   * @throws CommandFault naming every name that means no zone with reports, a line each
   */
  List<String> canonical(List<String> typed) throws CommandFault {
    Set<String> zones = new LinkedHashSet<>();
    List<String> faults = new ArrayList<>();
    for (String name : typed) {
      switch (lookup.find(name)) {
        case Found found when found.reports() -> zones.add(found.zone());
        case Found found -> faults.add(messages.get("zone.no-reports", found.zone()));
        case NotFound unknown -> faults.add(unknown(name, unknown.near()));
      }
    }
    if (!faults.isEmpty()) {
      throw new CommandFault(String.join("\n", faults));
    }
    return List.copyOf(zones);
  }

  private String unknown(String name, List<String> near) {
    return near.isEmpty()
        ? messages.get("zone.unknown", name)
        : messages.get("zone.unknown-near", name, String.join(messages.get("zone.or"), near));
  }
}
