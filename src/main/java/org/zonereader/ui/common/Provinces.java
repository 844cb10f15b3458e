package org.zonereader.ui.common;

import java.util.Locale;
import java.util.Set;
import org.zonereader.text.Messages;

/** Province names as labels: the zone table has 广东, a label reads 广东省. */
public final class Provinces {
  private static final Set<String> CITIES = Set.of("北京", "天津", "上海", "重庆");
  private static final Set<String> REGIONS = Set.of("内蒙古", "广西", "西藏", "宁夏", "新疆");

  private final Messages messages;

  public Provinces(Locale locale) {
    messages = Messages.of(Provinces.class, locale);
  }

  /**
   * The label of a province.
   *
   * @param province short form as in the zone table, not empty
   */
  public String label(String province) {
    if (CITIES.contains(province)) {
      return messages.get("province.city", province);
    }
    return messages.get(REGIONS.contains(province) ? "province.region" : "province", province);
  }
}
