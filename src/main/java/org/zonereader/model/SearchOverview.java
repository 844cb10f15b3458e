package org.zonereader.model;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a search found, and where.
 *
 * @param reports number of reports
 * @param places number of places (处) in all of them, or -1 when they are too many to be read
 * @param facets how the findings spread
 */
public record SearchOverview(int reports, int places, Facets facets) {

  /**
   * Numbers by value, the largest first (months: the newest first). A value's number does not
   * depend on which values of the same field are chosen.
   *
   * @param unit what is counted by zone, province and month
   * @param zones by canonical name
   * @param provinces by short form, empty for unknown
   * @param themes by seal, {@link SearchFilter#UNSORTED} and {@link SearchFilter#OUTSIDE}; places,
   *     or reports when nothing but filters was given
   * @param themesOf of how many reports, the newest, the themes were counted
   * @param months of reports with a full date
   */
  public record Facets(
      Unit unit,
      Map<String, Integer> zones,
      Map<String, Integer> provinces,
      Map<String, Integer> themes,
      int themesOf,
      Map<YearMonth, Integer> months) {
    public Facets {
      zones = Collections.unmodifiableMap(new LinkedHashMap<>(zones));
      provinces = Collections.unmodifiableMap(new LinkedHashMap<>(provinces));
      themes = Collections.unmodifiableMap(new LinkedHashMap<>(themes));
      months = Collections.unmodifiableMap(new LinkedHashMap<>(months));
    }
  }

  /** What is counted. */
  public enum Unit {
    /** 处. */
    PLACES,
    /** 篇. */
    REPORTS
  }

  /** How findings are ordered. */
  public enum Order {
    /** By day, newest first; one group. */
    NEWEST,
    /** A group for each zone, the one with most findings first. */
    ZONE,
    /** A group for each theme, the one with most places first; a report stands under several. */
    THEME,
    /** Best first, among the newest; one group. */
    RELEVANCE
  }

  /**
   * Reports that stand together.
   *
   * @param key zone name or seal; empty where there is one group only
   * @param ids of the reports, in order; the list may be a view and long
   */
  public record Group(String key, List<Long> ids) {}
}
