package org.zonereader.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;
import org.zonereader.store.ReportStore;
import org.zonereader.store.ReportStore.Edition;
import org.zonereader.text.Folding;

/**
 * Which reports of a source the library holds already: the same words (相同), or an earlier edition
 * of them (有改动). Two are editions of one report when zone and meeting day are the same, or, both
 * undated, zone and headline.
 */
final class Editions {
  /**
   * Two meetings of a zone on one day are told apart by this: less of the words in common, and
   * another headline, means another meeting. Share of neighbouring character pairs, 0 to 1.
   */
  private static final double ALIKE = 0.3;

  /** Where neither zone nor day can tell, the words must. */
  private static final double MUCH_ALIKE = 0.7;

  private final ReportStore reports;

  Editions(ReportStore reports) {
    this.reports = reports;
  }

  /**
   * A report of the library that a new one repeats.
   *
   * @param same true when the words are the same
   */
  record Match(Edition earlier, boolean same) {}

  /**
   * For each report of {@code source}, in order, what it repeats.
   *
   * @param own id of the source itself when the library holds it, whose reports do not count
   */
  List<Optional<Match>> matches(ParsedSource source, @Nullable Long own) {
    Set<Long> taken = new HashSet<>();
    List<Optional<Match>> matches = new ArrayList<>();
    for (Report report : source.reports()) {
      Optional<Match> match = match(report, own, taken);
      match.ifPresent(found -> taken.add(found.earlier().id()));
      matches.add(match);
    }
    return matches;
  }

  private Optional<Match> match(Report report, @Nullable Long own, Set<Long> taken) {
    String words = words(report.text());
    Predicate<Edition> free =
        edition -> (own == null || edition.source() != own) && !taken.contains(edition.id());
    boolean named = report.date() != null || report.headline() != null;
    List<Edition> earlier =
        named
            ? reports.editions(report.zone().name(), report.date(), report.headline()).stream()
                .filter(free)
                .toList()
            : List.of();
    return earlier.stream()
        .filter(edition -> words(edition.text()).equals(words))
        .findFirst()
        .or(() -> alike(earlier, report, words))
        .or(() -> corrected(report, words, free))
        .map(edition -> new Match(edition, words(edition.text()).equals(words)));
  }

  private static Optional<Edition> alike(List<Edition> earlier, Report report, String words) {
    return earlier.stream()
        .filter(
            edition ->
                Objects.equals(edition.headline(), report.headline())
                    || likeness(words(edition.text()), words) >= ALIKE)
        .max(Comparator.comparingDouble(edition -> likeness(words(edition.text()), words)));
  }

  /** An earlier edition whose zone or day was corrected: the page still has them as before. */
  private Optional<Edition> corrected(Report report, String words, Predicate<Edition> free) {
    return reports.corrected(report.zone().asWritten()).stream()
        .filter(free)
        .filter(edition -> likeness(words(edition.text()), words) >= MUCH_ALIKE)
        .max(Comparator.comparingDouble(edition -> likeness(words(edition.text()), words)));
  }

  private static String words(String text) {
    return Folding.forSearch(text).text();
  }

  /** How many of the shorter text's neighbouring pairs the other has too, 0 to 1. */
  static double likeness(String a, String b) {
    Set<String> first = pairs(a);
    Set<String> second = pairs(b);
    int least = Math.min(first.size(), second.size());
    first.retainAll(second);
    return least == 0 ? 0 : (double) first.size() / least;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
