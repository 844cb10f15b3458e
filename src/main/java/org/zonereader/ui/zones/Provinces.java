package org.zonereader.ui.zones;

import java.util.Set;
import org.zonereader.text.Messages;

/** Province names as labels: the zone table has 广东, a label reads 广东省. */
final class Provinces {
  private static final Set<String> CITIES = Set.of("北京", "天津", "上海", "重庆");
  private static final Set<String> REGIONS = Set.of("内蒙古", "广西", "西藏", "宁夏", "新疆");

  private Provinces() {}

  static String label(String province, Messages messages) {
    if (CITIES.contains(province)) {
      return messages.get("province.city", province);
    }
    return messages.get(REGIONS.contains(province) ? "province.region" : "province", province);
  }
}
