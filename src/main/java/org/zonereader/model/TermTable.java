package org.zonereader.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zonereader.model.Comparison.Quote;

/**
 * The phrases (词语) in the priorities of compared reports that tell them apart or tie them together.
 * Zones are counted, not columns: what two reports of one zone have in common is not shared.
 *
 * @param zones canonical zone name per column; a zone stands several times when several of its
 *     reports are compared
 * @param terms the shared ones first (by number of zones, then uses), then the distinctive ones by
 *     falling score; none is part of another one that stands in the same places
 */
public record TermTable(List<String> zones, List<Term> terms) {
  public TermTable {
    zones = List.copyOf(zones);
    terms = List.copyOf(terms);
  }

  /** Terms of one kind, in order. */
  public List<Term> of(Kind kind) {
    return terms.stream().filter(term -> term.kind() == kind).toList();
  }

  /** Whether a term is used by several of the compared zones or by one. */
  public enum Kind {
    /** Used by at least two zones (共有词). */
    SHARED,
    /** Used by one zone only (独有词). */
    DISTINCTIVE
  }

  /**
   * One phrase.
   *
   * @param text as a reader would quote it, without the quotation marks around it
   * @param score how strongly it speaks for the zone or zones that use it: the log-likelihood
   *     keyness G² (at least 0) of the uses there against all others
   * @param cells its uses in each column, in text order; empty where the column lacks it
   */
  public record Term(String text, Kind kind, double score, List<List<Use>> cells) {
    public Term {
      cells = cells.stream().map(List::copyOf).toList();
    }

    /** How often all columns together use it. */
    public int uses() {
      return cells.stream().mapToInt(List::size).sum();
    }
  }

  /**
   * One place where a term stands.
   *
   * @param priority number of the priority in its report, from 1
   * @param measure number of the measure in its priority, from 0
   * @param span place of the term in the report text
   * @param clause the clause around it
   */
  public record Use(int priority, int measure, Span span, Quote clause) {}

  /** The zones that use the term, in column order, each once. */
  public List<String> zonesOf(Term term) {
    return uses(term).entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The compared zones that lack the term, in column order, each once. */
  public List<String> zonesWithout(Term term) {
    return uses(term).entrySet().stream()
        .filter(entry -> entry.getValue() == 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, Integer> uses(Term term) {
    return IntStream.range(0, zones.size())
        .boxed()
        .collect(
            Collectors.toMap(
                zones::get,
                column -> term.cells().get(column).size(),
                Integer::sum,
                LinkedHashMap::new));
  }
}
