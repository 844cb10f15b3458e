package org.zonereader.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zonereader.compare.Likeness.Vector;
import org.zonereader.model.Priority;
import org.zonereader.model.ReportDate;
import org.zonereader.model.StoredReport;
import org.zonereader.model.Theme;
import org.zonereader.model.Timeline;
import org.zonereader.model.Timeline.Entry;
import org.zonereader.model.Timeline.Standing;

/**
 * Follows the priorities of a zone from report to report. A priority continues that of the report
 * before which is most like it by {@link Likeness}; the most similar pairs are made first, and no
 * priority is in two pairs.
 */
public final class TimelineComparison {
  /** Priorities are longer than items: more of what they share is stock. */
  static final double LEAST = 0.16;

  private TimelineComparison() {}

  /** Two priorities and how alike they are; numbers from 0. */
  private record Pair(int before, int after, double score) {}

  /**
   * What became of each priority.
   *
   * @param reports of any zones, in any order; a zone's are taken by day, those without a full date
   *     last, then by id
   * @return entries in the order of {@code reports}
   */
  public static Timeline of(List<StoredReport> reports, List<Theme> themes) {
    Likeness likeness =
        new Likeness(themes, reports.stream().flatMap(s -> passages(s).stream()).toList());
    Map<String, List<StoredReport>> zones = new LinkedHashMap<>();
    for (StoredReport stored : reports) {
      zones.computeIfAbsent(stored.report().zone().name(), _ -> new ArrayList<>()).add(stored);
    }
    Map<Long, List<Entry>> entries = new LinkedHashMap<>();
    for (List<StoredReport> zone : zones.values()) {
      zone.sort(Comparator.comparing(TimelineComparison::day).thenComparingLong(StoredReport::id));
      follow(zone, likeness, entries);
    }
    return new Timeline(
        reports.stream()
            .map(StoredReport::id)
            .distinct()
            .flatMap(id -> entries.getOrDefault(id, List.of()).stream())
            .toList());
  }

  private static void follow(
      List<StoredReport> zone, Likeness likeness, Map<Long, List<Entry>> entries) {
    int @Nullable [] before = null;
    for (int i = 0; i < zone.size(); i++) {
      int count = zone.get(i).report().priorities().size();
      int[] after = i + 1 < zone.size() ? partners(zone.get(i), zone.get(i + 1), likeness) : null;
      List<Entry> list = new ArrayList<>();
      for (int p = 0; p < count; p++) {
        int partner = before == null ? 0 : before[p];
        int number = p + 1;
        boolean dropped = after != null && Arrays.stream(after).noneMatch(taken -> taken == number);
        Standing standing =
            before == null ? Standing.FIRST : partner == 0 ? Standing.NEW : Standing.CONTINUED;
        list.add(new Entry(zone.get(i).id(), number, standing, partner, dropped));
      }
      entries.put(zone.get(i).id(), list);
      before = after;
    }
  }

  /** For each priority of the later report the number of the one it continues, or 0. */
  private static int[] partners(StoredReport earlier, StoredReport later, Likeness likeness) {
    List<Vector> first = passages(earlier).stream().map(likeness::vector).toList();
    List<Vector> second = passages(later).stream().map(likeness::vector).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int a = 0; a < first.size(); a++) {
      for (int b = 0; b < second.size(); b++) {
        double score = first.get(a).cosine(second.get(b));
        if (score >= LEAST) {
          pairs.add(new Pair(a, b, score));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparingInt(Pair::before)
            .thenComparingInt(Pair::after));
    int[] partners = new int[second.size()];
    boolean[] taken = new boolean[first.size()];
    for (Pair pair : pairs) {
      if (!taken[pair.before()] && partners[pair.after()] == 0) {
        taken[pair.before()] = true;
        partners[pair.after()] = pair.before() + 1;
      }
    }
    return partners;
  }

  private static List<String> passages(StoredReport stored) {
    String text = stored.report().text();
    return stored.report().priorities().stream()
        .map(Priority::span)
        .map(span -> span.in(text))
        .toList();
  }

  private static LocalDate day(StoredReport stored) {
    ReportDate date = stored.report().date();
    return date == null ? LocalDate.MAX : date.toLocalDate().orElse(LocalDate.MAX);
  }
}
