package org.zonereader.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short names of zones (珠海 for 珠海高新区) as long as they stay different from each other. */
final class ZoneLabels {
  /** Longest first: the first that fits is cut off. */
  private static final List<String> SUFFIXES = List.of("高新技术产业开发区", "经济技术开发区", "高新区", "经开区", "开发区");

  private final Map<String, String> labels = new HashMap<>();

  /** Labels for these zones, each distinct from the others. */
  ZoneLabels(List<String> zones) {
    Map<String, Integer> uses = new HashMap<>();
    zones.forEach(zone -> uses.merge(shorten(zone), 1, Integer::sum));
    for (String zone : zones) {
      String label = shorten(zone);
      labels.put(zone, uses.getOrDefault(label, 0) > 1 ? zone : label);
    }
  }

  /** The label of a zone; its whole name when it is not one of those given. */
  String of(String zone) {
    return labels.getOrDefault(zone, zone);
  }

  private static String shorten(String zone) {
    for (String suffix : SUFFIXES) {
      if (zone.endsWith(suffix) && zone.length() > suffix.length() + 1) {
        return zone.substring(0, zone.length() - suffix.length());
      }
    }
    return zone;
  }
}
