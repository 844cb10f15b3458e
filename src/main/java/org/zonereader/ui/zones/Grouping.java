package org.zonereader.ui.zones;

/** How the zone list is ordered. */
public enum Grouping {
  /** 按省份: in zone-table order under province names. */
  PROVINCE,
  /** 按最近: the zone whose report was imported last first, under the time of import. */
  RECENT,
  /** 按篇数: most reports first. */
  COUNT
}
