package org.zonereader.ui.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zonereader.model.Zone;
import org.zonereader.text.Folding;

/**
 * A zone as typed.
 *
 * @param aliases names with 、 between them, like the next two
 * @param ambiguous those that count only with support from the text
 */
record ZoneForm(
    String name,
    String officialName,
    String province,
    String city,
    String aliases,
    String ambiguous,
    String related) {
  static final String SEPARATOR = "、";

  private static final List<String> PROVINCE_ENDS =
      List.of("维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市");

  /** Empty fields. */
  static final ZoneForm EMPTY = new ZoneForm("", "", "", "", "", "", "");

  static ZoneForm of(Zone zone) {
    return new ZoneForm(
        zone.name(),
        zone.officialName(),
        zone.province(),
        zone.city(),
        String.join(SEPARATOR, zone.aliases()),
        String.join(SEPARATOR, zone.ambiguousAliases()),
        String.join(SEPARATOR, zone.relatedNames()));
  }

  /** What is wrong with it, or worth knowing. */
  sealed interface Problem {
    /** Whether the zone can be saved all the same. */
    default boolean saves() {
      return false;
    }

    /** There is no name. */
    record NoName() implements Problem {}

    /** Another zone has the name. */
    record NameTaken(String name) implements Problem {}

    /** Another zone goes by a name of this one too. */
    record Clash(String name, String otherZone) implements Problem {
      @Override
      public boolean saves() {
        return true;
      }
    }
  }

  /** The zone; an ambiguous alias is an alias too, and no official name means the name. */
  Zone zone() {
    Set<String> all = new LinkedHashSet<>(list(aliases));
    all.addAll(list(ambiguous));
    String own = name.strip();
    all.remove(own);
    return new Zone(
        own,
        officialName.isBlank() ? own : officialName.strip(),
        shortProvince(),
        city.strip(),
        List.copyOf(all),
        list(ambiguous),
        list(related));
  }

  /**
   * What is wrong.
   *
   * @param others the rest of the table
   */
  List<Problem> problems(List<Zone> others) {
    Zone zone = zone();
    if (zone.name().isEmpty()) {
      return List.of(new Problem.NoName());
    }
    if (others.stream().anyMatch(other -> other.name().equals(zone.name()))) {
      return List.of(new Problem.NameTaken(zone.name()));
    }
    List<Problem> problems = new ArrayList<>();
    for (String mine : names(zone).toList()) {
      others.stream()
          .filter(other -> names(other).anyMatch(theirs -> fold(theirs).equals(fold(mine))))
          .forEach(other -> problems.add(new Problem.Clash(mine, other.name())));
    }
    return problems;
  }

  private static Stream<String> names(Zone zone) {
    return Stream.concat(Stream.of(zone.name(), zone.officialName()), zone.aliases().stream())
        .distinct();
  }

  private static String fold(String name) {
    return Folding.forSearch(name).text();
  }

  /** 湖北省 → 湖北, as the zone table writes it. */
  private String shortProvince() {
    String typed = province.strip();
    return PROVINCE_ENDS.stream()
        .filter(end -> typed.endsWith(end) && typed.length() > end.length() + 1)
        .findFirst()
        .map(end -> typed.substring(0, typed.length() - end.length()))
        .orElse(typed);
  }

  private static List<String> list(String typed) {
    return Arrays.stream(typed.split("[、，,；;|\\n\\t]", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
