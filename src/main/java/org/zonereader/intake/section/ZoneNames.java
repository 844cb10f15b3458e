package org.zonereader.intake.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Zone;
import org.zonereader.text.Folding;

/**
 * Finds the names of known zones in folded text: leftmost, then longest (鞍山高新区 stands inside
 * 马鞍山高新区).
 */
final class ZoneNames {
  /**
   * What a name stands for, strongest first: where two zones share a name the stronger keeps it.
   */
  enum Strength {
    NAME,
    ALIAS,
    NEEDS_SUPPORT,
    /** An area in or near the zone that is not the zone; it hides shorter names inside it. */
    RELATED
  }

  /** A name in a text. */
  record Hit(int start, int end, Zone zone, Strength strength) {}

  private record Meaning(Zone zone, Strength strength) {}

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private @Nullable Meaning meaning;
  }

  /** A name that goes on with one of these is another word: 新区域, 开发区块. */
  private static final String GOES_ON = "域块间别划位";

  private final Node root = new Node();

  ZoneNames(List<Zone> zones) {
    zones.forEach(zone -> add(ZoneSuffix.variants(fold(zone.name())), zone, Strength.NAME));
    zones.forEach(zone -> add(ZoneSuffix.variants(fold(zone.officialName())), zone, Strength.NAME));
    for (Zone zone : zones) {
      for (String alias : zone.aliases()) {
        boolean weak = zone.ambiguousAliases().contains(alias);
        add(ZoneSuffix.variants(fold(alias)), zone, weak ? Strength.NEEDS_SUPPORT : Strength.ALIAS);
      }
    }
    zones.forEach(
        zone ->
            zone.relatedNames().forEach(name -> add(Set.of(fold(name)), zone, Strength.RELATED)));
  }

  private static String fold(String name) {
    return Folding.forSearch(name).text();
  }

  private void add(Set<String> names, Zone zone, Strength strength) {
    for (String name : names) {
      Node node = root;
      for (int i = 0; i < name.length(); i++) {
        node = node.next.computeIfAbsent(name.charAt(i), _ -> new Node());
      }
      if (node.meaning == null) {
        node.meaning = new Meaning(zone, strength);
      }
    }
  }

  /** All names, in order, not overlapping. */
  List<Hit> find(String folded) {
    List<Hit> hits = new ArrayList<>();
    int from = 0;
    while (from < folded.length()) {
      Hit hit = at(folded, from);
      if (hit != null) {
        hits.add(hit);
      }
      from = hit == null ? from + 1 : hit.end;
    }
    return hits;
  }

  /** What the whole string names. */
  Optional<Hit> exact(String folded) {
    Hit hit = at(folded, 0);
    return hit != null && hit.end == folded.length() ? Optional.of(hit) : Optional.empty();
  }

  private @Nullable Hit at(String folded, int from) {
    Node node = root.next.get(folded.charAt(from));
    Hit longest = null;
    for (int i = from;
        node != null;
        node = i < folded.length() ? node.next.get(folded.charAt(i)) : null) {
      i++;
      Meaning meaning = node.meaning;
      boolean goesOn = i < folded.length() && GOES_ON.indexOf(folded.charAt(i)) >= 0;
      if (meaning != null && !goesOn) {
        longest = new Hit(from, i, meaning.zone, meaning.strength);
      }
    }
    return longest;
  }
}
