package org.zonereader.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zonereader.compare.PhraseUnits.Cut;
import org.zonereader.model.StoredReport;
import org.zonereader.model.TermTable;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.model.TermTable.Term;
import org.zonereader.model.Theme;
import org.zonereader.text.Folding;
import org.zonereader.text.Segmenter;

/**
 * Finds the phrases (词语) that reports share and those that one zone has for itself.
 *
 * <p>Candidates come from words ({@link PhraseCandidates}); their uses are then counted as a reader
 * looks for them, by their characters, in all clauses of the priorities. Of phrases inside one
 * another those with the greater C-value are kept ({@link PhraseCounts}), and {@link Keyness} says
 * how strongly one speaks for the zones that use it.
 */
public final class TermComparison {
  private static final Segmenter SEGMENTER = new Segmenter();

  private final List<StoredReport> reports;
  private final List<String> zones;
  private final PhraseCandidates candidates;
  private final PhraseCounts counts;

  /** Words that mean something, by zone. */
  private final Map<String, Integer> size = new HashMap<>();

  private TermComparison(List<StoredReport> reports, List<Theme> themes) {
    this.reports = reports;
    this.zones = reports.stream().map(stored -> stored.report().zone().name()).toList();
    List<List<PhraseClause>> columns = reports.stream().map(PhraseClause::of).toList();
    StockWords stock = new StockWords(themes);
    PhraseUnits units = new PhraseUnits(SEGMENTER, known(columns, themes, stock));
    candidates = new PhraseCandidates(stock);
    // Cutting takes most of the time; clauses do not depend on one another.
    List<List<Cut>> cuts =
        columns.parallelStream()
            .map(column -> column.stream().map(clause -> units.cut(clause.folded())).toList())
            .toList();
    for (int i = 0; i < columns.size(); i++) {
      for (int k = 0; k < columns.get(i).size(); k++) {
        PhraseClause clause = columns.get(i).get(k);
        int meaning = candidates.read(clause, clause.folded(), cuts.get(i).get(k));
        size.merge(zones.get(i), meaning, Integer::sum);
      }
    }
    counts = new PhraseCounts(columns, cuts, phrases());
  }

  /**
   * Compares reports.
   *
   * @param reports one per column, in column order
   * @param themes their terms are known phrases
   */
  public static TermTable of(List<StoredReport> reports, List<Theme> themes) {
    return new TermComparison(List.copyOf(reports), themes).table();
  }

  private static KnownPhrases known(
      List<List<PhraseClause>> columns, List<Theme> themes, StockWords stock) {
    List<PhraseClause> clauses = columns.stream().flatMap(Collection::stream).toList();
    List<String> texts = clauses.stream().map(PhraseClause::folded).toList();
    KnownPhrases known = new KnownPhrases(SEGMENTER, stock, themes, texts);
    for (PhraseClause clause : clauses) {
      clause.quotations().forEach(span -> known.addQuoted(span.in(clause.folded())));
    }
    return known;
  }

  /** Without what only says where a zone is. */
  private List<String> phrases() {
    Set<String> names = new LinkedHashSet<>();
    for (StoredReport stored : reports) {
      names.add(stored.report().zone().name());
      names.add(stored.report().zone().asWritten());
      names.add(stored.province());
    }
    return candidates.phrases().stream()
        .filter(phrase -> !Address.isPlain(phrase))
        .filter(phrase -> names.stream().noneMatch(name -> name.contains(phrase)))
        .toList();
  }

  private TermTable table() {
    List<Term> terms = new ArrayList<>();
    Map<Term, Double> worth = new HashMap<>();
    for (PhraseCounts.Counted counted : counts.chosen()) {
      Set<String> users = new LinkedHashSet<>();
      for (int i = 0; i < zones.size(); i++) {
        if (!counted.cells().get(i).isEmpty()) {
          users.add(zones.get(i));
        }
      }
      Kind kind = users.size() > 1 ? Kind.SHARED : Kind.DISTINCTIVE;
      if (kind == Kind.SHARED || counted.uses() > 1 || candidates.firm(counted.phrase())) {
        Term term = new Term(counted.text(), kind, score(counted, users), counted.cells());
        terms.add(term);
        worth.put(term, counted.value(candidates.units(counted.phrase())));
      }
    }
    terms.sort(order(worth));
    return new TermTable(zones, terms);
  }

  private double score(PhraseCounts.Counted counted, Set<String> users) {
    int inside = users.stream().mapToInt(zone -> size.getOrDefault(zone, 0)).sum();
    int all = size.values().stream().mapToInt(Integer::intValue).sum();
    int words = Math.max(inside, counted.uses());
    return Keyness.of(counted.uses(), words, 0, all - inside);
  }

  private Comparator<Term> order(Map<Term, Double> worth) {
    TermTable lookUp = new TermTable(zones, List.of());
    Map<Term, Integer> spread = new HashMap<>();
    worth.keySet().forEach(term -> spread.put(term, lookUp.zonesOf(term).size()));
    Comparator<Term> shared =
        Comparator.<Term>comparingInt(spread::get)
            .thenComparingInt(Term::uses)
            .thenComparingDouble(Term::score)
            .reversed();
    return Comparator.comparing(Term::kind)
        .thenComparing(
            (a, b) ->
                a.kind() == Kind.SHARED
                    ? shared.compare(a, b)
                    : Double.compare(b.score(), a.score()))
        .thenComparing(Comparator.<Term>comparingDouble(worth::get).reversed())
        .thenComparing(term -> Folding.sameLength(term.text()));
  }
}
