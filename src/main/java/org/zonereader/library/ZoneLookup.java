package org.zonereader.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.zonereader.model.Zone;
import org.zonereader.text.Folding;

/**
 * The zone somebody means who types its name, an alias, or part of either. Zones that have reports
 * come before those that the zone table merely knows: 东湖 is enough where one zone answers to it.
 */
public final class ZoneLookup {
  /** How many near matches are worth reading. */
  private static final int NEAR = 5;

  /** Characters that most zone names end in. */
  private static final String SUFFIX = "国家高新经济技术产业开发自由贸易试验示范保税工业园区科学城片市省";

  private final List<Zone> table;
  private final Set<String> withReports;

  /**
   * @param table the zone table
   * @param withReports canonical names of zones that have reports, known to the table or not
   */
  ZoneLookup(List<Zone> table, Collection<String> withReports) {
    this.table = table;
    this.withReports = new LinkedHashSet<>(withReports);
  }

  /** What a look-up came to. */
  public sealed interface Result {}

  /**
   * One zone answers.
   *
   * @param zone its canonical name
   * @param reports whether it has any in this library
   */
  public record Found(String zone, boolean reports) implements Result {}

  /**
   * None answers, or several.
   *
   * @param near canonical names it may have meant, best first; may be empty
   */
  public record NotFound(List<String> near) implements Result {}

  public Result find(String typed) {
    String wanted = fold(typed);
    if (wanted.isEmpty()) {
      return new NotFound(List.of());
    }
    List<BiPredicate<String, String>> ways = List.of(String::equals, String::contains);
    for (BiPredicate<String, String> way : ways) {
      Set<String> matches = matches(wanted, way);
      List<String> stocked = matches.stream().filter(withReports::contains).toList();
      List<String> candidates = stocked.isEmpty() ? List.copyOf(matches) : stocked;
      if (candidates.size() == 1) {
        return new Found(candidates.getFirst(), !stocked.isEmpty());
      }
      if (!candidates.isEmpty()) {
        return new NotFound(candidates.stream().limit(NEAR).toList());
      }
    }
    return new NotFound(near(wanted));
  }

  /** Canonical names first: a zone's own name beats another's alias. */
  private Set<String> matches(String wanted, BiPredicate<String, String> way) {
    Set<String> own = new LinkedHashSet<>();
    names().filter(name -> way.test(fold(name), wanted)).forEach(own::add);
    if (!own.isEmpty()) {
      return own;
    }
    Set<String> other = new LinkedHashSet<>();
    for (Zone zone : table) {
      if (Stream.concat(Stream.of(zone.officialName()), zone.aliases().stream())
          .anyMatch(name -> way.test(fold(name), wanted))) {
        other.add(zone.name());
      }
    }
    return other;
  }

  private List<String> near(String wanted) {
    Stream<String> names = withReports.isEmpty() ? names() : withReports.stream();
    return names
        .filter(name -> shared(fold(name), wanted) > 0)
        .sorted(Comparator.comparingInt((String name) -> -shared(fold(name), wanted)))
        .limit(NEAR)
        .toList();
  }

  private Stream<String> names() {
    return Stream.concat(withReports.stream(), table.stream().map(Zone::name))
        .filter(name -> !name.isEmpty())
        .distinct();
  }

  /** Neighbouring pairs that both have; characters that are not of a suffix weigh more. */
  private static int shared(String name, String wanted) {
    int score = 0;
    for (int i = 0; i < wanted.length(); i++) {
      if (i + 2 <= wanted.length() && name.contains(wanted.substring(i, i + 2))) {
        score++;
      }
      if (SUFFIX.indexOf(wanted.charAt(i)) < 0 && name.indexOf(wanted.charAt(i)) >= 0) {
        score += 5;
      }
    }
    return score;
  }

  private static String fold(String name) {
    return Folding.forSearch(name).text();
  }
}
