package org.zonereader.intake.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words that zone names end in, as families of spellings: 甲高新区, 甲国家高新区 and 甲高新技术产业开发区 are one
 * zone.
 *
 * @param spellings all spellings, the usual one first
 */
record ZoneSuffix(List<String> spellings) {
  static final ZoneSuffix HIGH_TECH =
      new ZoneSuffix(
          List.of(
              "高新区",
              "高新技术产业开发区",
              "高新技术开发区",
              "高新技术产业园区",
              "高新产业开发区",
              "高新技术园区",
              "高新技术区",
              "高新开发区",
              "高新园区"));

  static final ZoneSuffix ECONOMIC =
      new ZoneSuffix(List.of("经开区", "经济技术开发区", "经济开发区", "经济技术产业开发区"));

  /** Those that are ordinary words too stand last: longer spellings are tried first. */
  private static final List<ZoneSuffix> FAMILIES =
      List.of(
          HIGH_TECH,
          ECONOMIC,
          new ZoneSuffix(List.of("自贸区", "自贸试验区", "自由贸易试验区", "自由贸易区")),
          new ZoneSuffix(List.of("保税区", "综合保税区", "综保区")),
          new ZoneSuffix(List.of("新片区")),
          new ZoneSuffix(List.of("片区")),
          new ZoneSuffix(List.of("工业园区", "工业园")),
          new ZoneSuffix(List.of("产业园区", "产业园")),
          new ZoneSuffix(List.of("科学城", "科技城")),
          new ZoneSuffix(List.of("投资区")),
          new ZoneSuffix(List.of("集聚区")),
          new ZoneSuffix(List.of("合作区")),
          new ZoneSuffix(List.of("示范区")),
          new ZoneSuffix(List.of("起步区")),
          new ZoneSuffix(List.of("新区")),
          new ZoneSuffix(List.of("开发区")));

  /** A name taken apart: 甲国家高新区 is stem 甲 and the family of 高新区. */
  record Parts(String stem, String suffix, ZoneSuffix family) {}

  /** Takes a folded name apart; empty when it ends in no zone suffix. The stem may be empty. */
  static Optional<Parts> split(String name) {
    return FAMILIES.stream()
        .flatMap(
            family ->
                family.spellings.stream()
                    .filter(name::endsWith)
                    .map(suffix -> new Parts(stem(name, suffix), suffix, family)))
        .max(Comparator.comparingInt(parts -> parts.suffix.length()));
  }

  private static String stem(String name, String suffix) {
    String stem = name.substring(0, name.length() - suffix.length());
    for (String rank : List.of("国家级", "国家", "省级")) {
      if (stem.endsWith(rank)) {
        return stem.substring(0, stem.length() - rank.length());
      }
    }
    return stem;
  }

  /** All spellings of the zone {@code name} means, itself first. */
  static Set<String> variants(String name) {
    Set<String> variants = new LinkedHashSet<>(List.of(name));
    Optional<Parts> parts = split(name);
    if (parts.isPresent() && !parts.get().stem().isEmpty()) {
      String stem = parts.get().stem();
      for (String spelling : parts.get().family().spellings()) {
        for (String rank : List.of("", "国家", "国家级", "市", "市国家")) {
          variants.add(stem + rank + spelling);
        }
      }
    }
    return variants;
  }

  /** Every spelling of every family, longest first. */
  static List<String> all() {
    List<String> all = new ArrayList<>();
    FAMILIES.forEach(family -> all.addAll(family.spellings));
    all.sort(Comparator.comparingInt(String::length).reversed());
    return all;
  }
}
