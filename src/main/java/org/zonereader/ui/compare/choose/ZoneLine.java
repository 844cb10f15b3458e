package org.zonereader.ui.compare.choose;

import java.util.List;

/** A line of the zone chooser. */
sealed interface ZoneLine {
  /**
   * What finds the same line again after the list was laid out anew.
   *
   * @return unique in the list
   */
  String key();

  /**
   * A province, and with it a ready group of zones.
   *
   * @param label e.g. 广东省
   * @param zones canonical names of those below it
   */
  record Province(String label, List<String> zones) implements ZoneLine {
    public Province {
      zones = List.copyOf(zones);
    }

    @Override
    public String key() {
      return "\n" + label;
    }
  }

  /**
   * A zone.
   *
   * @param name canonical name
   * @param reports number of its reports; 0 for a chosen zone that has none
   */
  record OfZone(String name, int reports) implements ZoneLine {
    @Override
    public String key() {
      return name;
    }
  }
}
