package org.zonereader.model;

import java.util.List;

/**
 * Zones kept under a name (我的名单).
 *
 * @param id greater than 0
 * @param name as the user typed it; unique in a library
 * @param zones canonical names, in order
 */
public record ZoneGroup(long id, String name, List<String> zones) {
  public ZoneGroup {
    zones = List.copyOf(zones);
  }
}
