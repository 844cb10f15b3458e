package org.zonereader.library.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.FoundReport.Place;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.SearchFilter.Field;
import org.zonereader.model.SearchFilters;
import org.zonereader.model.SearchQuery;
import org.zonereader.model.SearchQuery.And;
import org.zonereader.model.SearchQuery.Condition;
import org.zonereader.model.SearchQuery.Everything;
import org.zonereader.model.SearchQuery.Not;
import org.zonereader.model.SearchQuery.Or;
import org.zonereader.model.SearchQuery.Phrase;
import org.zonereader.model.Span;
import org.zonereader.store.SearchStore.Moment;
import org.zonereader.store.SearchedText;
import org.zonereader.store.SearchedText.Held;
import org.zonereader.store.SearchedText.Stretch;
import org.zonereader.text.FoldedText;
import org.zonereader.text.Folding;

/**
 * Finds the places of a query in one text after another. Both are folded: white space is dropped,
 * width, case and script do not matter.
 */
final class PlaceFinder {
  private final SearchQuery query;
  private final List<Phrase> sought;
  private final boolean inPriorities;
  private final boolean acrossBreaks;

  PlaceFinder(SearchQuery query) {
    this.query = query;
    this.sought = query.sought();
    this.inPriorities = query.typed().inPriorities() || query.chosen().inPriorities();
    this.acrossBreaks = query.typed().acrossBreaks() && query.chosen().acrossBreaks();
  }

  /**
   * A place of a phrase, and its theme.
   *
   * @param span in the report text
   * @param theme as in {@link Place}
   */
  record Hit(Phrase phrase, Span span, String theme) {}

  /** True when some place the index knows of may not count. */
  boolean isChoosy() {
    return inPriorities || !acrossBreaks;
  }

  /**
   * A text that the condition holds for.
   *
   * @param hits the places that count, in text order, not overlapping, of whatever theme; empty
   *     when nothing is sought
   */
  record Found(SearchedText text, List<Hit> hits) {}

  /** The texts that the condition holds for, in order, with their places. */
  List<Found> found(Moment moment, List<SearchedText> texts) {
    List<Reading> readings = texts.stream().map(Reading::new).filter(Reading::mayHold).toList();
    Map<Long, List<Held>> clauses =
        moment.clauses(readings.stream().flatMap(reading -> reading.stretch().stream()).toList());
    List<Found> found = new ArrayList<>();
    for (Reading reading : readings) {
      reading.clauses = clauses.getOrDefault(reading.text.report(), List.of());
      if (!isChoosy() || reading.holds(query.condition())) {
        found.add(new Found(reading.text, reading.hits()));
      }
    }
    return found;
  }

  /** Of places that overlap the first, of those that begin together the longest. */
  private static List<Hit> apart(List<Hit> hits) {
    hits.sort(
        Comparator.comparingInt((Hit hit) -> hit.span().start())
            .thenComparingInt(hit -> -hit.span().end()));
    List<Hit> result = new ArrayList<>();
    int end = 0;
    for (Hit hit : hits) {
      if (hit.span().start() >= end) {
        result.add(hit);
        end = hit.span().end();
      }
    }
    return result;
  }

  /** Those whose theme no filter keeps out. */
  static List<Hit> ofThemes(List<Hit> hits, SearchFilters filters) {
    List<SearchFilter> themes = filters.of(Field.THEME);
    return themes.isEmpty()
        ? hits
        : hits.stream().filter(hit -> Values.keep(themes, hit.theme())).toList();
  }

  /** One text while it is looked through. */
  private final class Reading {
    private final SearchedText text;
    private final FoldedText folded;

    /** Of every phrase sought; they may overlap. */
    private final Map<Phrase, List<Span>> places = new HashMap<>();

    private List<Held> clauses = List.of();
    private int @Nullable [] breaks;

    Reading(SearchedText text) {
      this.text = text;
      this.folded = Folding.forSearch(text.text());
      sought.forEach(phrase -> places.put(phrase, everywhere(phrase)));
    }

    private List<Span> everywhere(Phrase phrase) {
      String wanted = phrase.folded();
      List<Span> spans = new ArrayList<>();
      for (int at = folded.text().indexOf(wanted); at >= 0; ) {
        int end = at + wanted.length();
        spans.add(new Span(folded.originalOffset(at), folded.originalEnd(end)));
        at = folded.text().indexOf(wanted, at + 1);
      }
      return spans;
    }

    /** What can be told without clauses. */
    boolean mayHold() {
      return isChoosy() || holds(query.condition());
    }

    Optional<Stretch> stretch() {
      IntSummaryStatistics starts =
          places.values().stream().flatMap(List::stream).mapToInt(Span::start).summaryStatistics();
      return starts.getCount() == 0
          ? Optional.empty()
          : Optional.of(new Stretch(text.report(), starts.getMin(), starts.getMax()));
    }

    boolean holds(Condition condition) {
      return switch (condition) {
        case Everything all -> true;
        case Phrase phrase ->
            (isChoosy() && places.containsKey(phrase)) ? !hits(phrase).isEmpty() : has(phrase);
        case And and -> and.parts().stream().allMatch(this::holds);
        case Or or -> or.parts().stream().anyMatch(this::holds);
        // What must be absent must be absent from the whole text.
        case Not(Phrase phrase) -> !has(phrase);
        case Not not -> !holds(not.part());
      };
    }

    private boolean has(Phrase phrase) {
      List<Span> found = places.get(phrase);
      return found == null ? folded.text().contains(phrase.folded()) : !found.isEmpty();
    }

    List<Hit> hits() {
      List<Hit> all = new ArrayList<>();
      sought.forEach(phrase -> all.addAll(hits(phrase)));
      return sought.size() > 1 ? apart(all) : all;
    }

    /** A place that does not count does not hide one that overlaps it and does. */
    private List<Hit> hits(Phrase phrase) {
      List<Hit> hits = new ArrayList<>();
      int end = 0;
      for (Span span : places.getOrDefault(phrase, List.of())) {
        if (span.start() >= end) {
          String theme = theme(span.start());
          boolean counts =
              (!inPriorities || !theme.equals(SearchFilter.OUTSIDE))
                  && (acrossBreaks || !isBroken(span));
          if (counts) {
            hits.add(new Hit(phrase, span, theme));
            end = span.end();
          }
        }
      }
      return hits;
    }

    /** Of the smallest clause around. */
    private String theme(int offset) {
      Held around = null;
      for (Held held : clauses) {
        boolean holds = held.start() <= offset && offset < held.end();
        if (holds && (around == null || length(held) < length(around))) {
          around = held;
        }
      }
      if (around == null) {
        return SearchFilter.OUTSIDE;
      }
      return around.theme() == null ? SearchFilter.UNSORTED : around.theme();
    }

    private static int length(Held held) {
      return held.end() - held.start();
    }

    private boolean isBroken(Span span) {
      if (text.text().substring(span.start(), span.end()).indexOf('\n') >= 0) {
        return true;
      }
      int[] all = breaks == null ? text.breaks() : breaks;
      breaks = all;
      int next = Arrays.binarySearch(all, span.start() + 1);
      int first = next < 0 ? -next - 1 : next;
      return first < all.length && all[first] < span.end();
    }
  }
}
