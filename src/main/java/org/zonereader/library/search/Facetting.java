package org.zonereader.library.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.SearchFilter.Field;
import org.zonereader.model.SearchFilters;
import org.zonereader.model.SearchOverview.Facets;
import org.zonereader.model.SearchOverview.Unit;
import org.zonereader.store.Listing;
import org.zonereader.store.Listing.ListedZone;

/** Counts by zone, province, theme and month; no field's own filters count against its values. */
final class Facetting {
  private final Listing listing;
  private final Scope chosen;
  private final List<SearchFilter> themes;

  Facetting(Listing listing, Scope chosen, SearchFilters filters) {
    this.listing = listing;
    this.chosen = chosen;
    this.themes = filters.of(Field.THEME);
  }

  /** True when the chosen filters keep some place of the report. */
  boolean keeps(Tally tally) {
    return chosen.holds(tally.id()) && places(tally) > 0;
  }

  /** Places of the chosen themes. */
  int places(Tally tally) {
    return tally.places().entrySet().stream()
        .filter(theme -> Values.keep(themes, theme.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /**
   * Counts places.
   *
   * @param read of all reports that may count
   * @param forThemes those whose themes are counted
   */
  Facets ofPlaces(List<Tally> read, List<Tally> forThemes) {
    Counts counts = new Counts();
    for (Tally tally : read) {
      counts.add(tally.id(), places(tally));
    }
    return counts.facets(Unit.PLACES, byTheme(forThemes), forThemes.size());
  }

  /**
   * Counts reports.
   *
   * @param byTheme counted otherwise, over {@code themesOf} reports
   */
  Facets ofReports(long[] base, Map<String, Integer> byTheme, int themesOf) {
    Counts counts = new Counts();
    for (long id : base) {
      counts.add(id, 1);
    }
    return counts.facets(Unit.REPORTS, byTheme, themesOf);
  }

  /** Places by theme, in those of the reports that the other chosen filters keep. */
  Map<String, Integer> byTheme(List<Tally> tallies) {
    Map<String, Integer> counts = new HashMap<>();
    for (Tally tally : tallies) {
      if (chosen.holds(tally.id())) {
        tally.places().forEach((theme, places) -> counts.merge(theme, places, Integer::sum));
      }
    }
    return counts;
  }

  /** Numbers by zone, province and month while they grow. */
  private final class Counts {
    private final List<ListedZone> table = listing.zones();
    private final int[] zones = new int[table.size()];
    private final int[] provinces = new int[table.size()];
    private final Map<YearMonth, Integer> months = new TreeMap<>(Comparator.reverseOrder());

    void add(long id, int number) {
      Set<Field> refusing = chosen.refusing(id);
      if (number == 0 || refusing.size() > 1) {
        return;
      }
      Field only = refusing.isEmpty() ? null : refusing.iterator().next();
      int zone = listing.zone(id);
      if (only == null || only == Field.ZONE) {
        zones[zone] += number;
      }
      if (only == null || only == Field.PROVINCE) {
        provinces[zone] += number;
      }
      LocalDate day = Listing.day(id);
      if (day != null && (only == null || only == Field.DATE)) {
        months.merge(YearMonth.from(day), number, Integer::sum);
      }
    }

    Facets facets(Unit unit, Map<String, Integer> byTheme, int themesOf) {
      Map<String, Integer> byZone = new HashMap<>();
      Map<String, Integer> byProvince = new HashMap<>();
      for (int i = 0; i < table.size(); i++) {
        byZone.merge(table.get(i).name(), zones[i], Integer::sum);
        byProvince.merge(table.get(i).province(), provinces[i], Integer::sum);
      }
      return new Facets(
          unit,
          largestFirst(byZone),
          largestFirst(byProvince),
          largestFirst(byTheme),
          themesOf,
          months);
    }
  }

  private static Map<String, Integer> largestFirst(Map<String, Integer> counts) {
    Map<String, Integer> result = new LinkedHashMap<>();
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> result.put(entry.getKey(), entry.getValue()));
    return result;
  }
}
