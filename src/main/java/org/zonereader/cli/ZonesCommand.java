package org.zonereader.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.text.Messages;
import picocli.CommandLine.Model.ArgSpec;

/** {@code zones}: the zones that have reports. */
final class ZonesCommand implements Command {
  @Override
  public String name() {
    return "zones";
  }

  @Override
  public List<ArgSpec> arguments(Arguments arguments) {
    return List.of(arguments.library());
  }

  @Override
  public int run(Request request) throws CommandFault, LibraryException {
    List<ZoneJson> zones;
    try (Library library = request.open()) {
      Map<String, Long> priorities = library.lists().priorities();
      zones =
          library.zones().stream()
              .map(zone -> ZoneJson.of(zone, priorities.getOrDefault(zone.name(), 0L)))
              .toList();
    }
    Console console = request.console();
    Messages messages = console.messages();
    if (request.wantsJson()) {
      console.json(zones);
    } else if (zones.isEmpty()) {
      console.line(messages.get("zones.empty"));
    } else {
      console.lines(table(zones, messages).lines());
    }
    return 0;
  }

  private static Table table(List<ZoneJson> zones, Messages messages) {
    Table table =
        new Table()
            .row(
                messages.get("zones.zone"),
                messages.get("zones.province"),
                messages.get("zones.reports"),
                messages.get("zones.latest"),
                messages.get("zones.priorities"));
    for (ZoneJson zone : zones) {
      table.row(
          Objects.requireNonNullElse(zone.zone(), messages.get("zone.none")),
          Objects.requireNonNullElse(zone.province(), "—"),
          String.valueOf(zone.reports()),
          Objects.requireNonNullElse(zone.latest(), messages.get("date.none")),
          String.valueOf(zone.priorities()));
    }
    return table;
  }
}
