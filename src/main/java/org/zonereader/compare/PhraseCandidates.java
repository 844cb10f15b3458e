package org.zonereader.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zonereader.compare.PhraseUnits.Cut;
import org.zonereader.compare.PhraseUnits.Unit;
import org.zonereader.text.Segmenter.Kind;

/**
 * Gathers what could be a phrase: single words that name something, and runs of nouns and what
 * stands before nouns, as linguistic filters for C-value take them (Frantzi, Ananiadou, Mima,
 * “Automatic recognition of multi-word terms: the C-value/NC-value method”, 2000).
 */
final class PhraseCandidates {
  /** Most characters of a free run of words; what is longer is a sentence's own wording. */
  private static final int LONGEST = 8;

  private static final int MOST_UNITS = 4;

  private final StockWords stock;
  private final Map<String, Candidate> found = new HashMap<>();

  /** What is known of a candidate while clauses are read. */
  private static final class Candidate {
    int units;
    int times;
    boolean firm;
  }

  PhraseCandidates(StockWords stock) {
    this.stock = stock;
  }

  /** Reads a clause; returns how many of its words mean something. */
  int read(PhraseClause clause, String folded, Cut cut) {
    cut.nested().forEach(unit -> single(clause, folded, unit));
    int meaning = 0;
    List<Unit> run = new ArrayList<>();
    for (Unit unit : cut.units()) {
      String word = folded.substring(unit.start(), unit.end());
      boolean inside = unit.known() || (inPhrases(unit) && !stock.governs(word));
      meaning += inside && !stock.isStock(word) ? 1 : 0;
      if (!inside || (clause.markBefore(unit.start()) && !run.isEmpty() && !bridges(run, unit))) {
        runs(clause, folded, run);
        run.clear();
      }
      if (inside && unit.kind() == Kind.IDIOM) {
        runs(clause, folded, run);
        run.clear();
        single(clause, folded, unit);
      } else if (inside) {
        run.add(unit);
      } else if (unit.kind() == Kind.PLACE || unit.kind() == Kind.LATIN) {
        add(clause, List.of(unit), unit.length() > 1);
      }
    }
    runs(clause, folded, run);
    return meaning;
  }

  /** A quotation mark inside a phrase closes or opens a known part of it: “十五五”规划. */
  private static boolean bridges(List<Unit> run, Unit next) {
    return run.getLast().known() || next.known();
  }

  private static boolean inPhrases(Unit unit) {
    return switch (unit.kind()) {
      case NOUN, MODIFIER, IDIOM -> true;
      case LATIN -> unit.length() > 1;
      case VERB, PLACE, OTHER -> false;
    };
  }

  private void runs(PhraseClause clause, String folded, List<Unit> run) {
    for (int from = 0; from < run.size(); from++) {
      int most = Math.min(run.size(), from + MOST_UNITS);
      for (int to = from + 1; to <= most; to++) {
        phrase(clause, folded, run, from, to);
      }
    }
  }

  private void phrase(PhraseClause clause, String folded, List<Unit> run, int from, int to) {
    List<Unit> units = run.subList(from, to);
    Unit first = units.getFirst();
    Unit last = units.getLast();
    if (units.size() == 1) {
      single(clause, folded, first);
      return;
    }
    boolean loose = false;
    int telling = 0;
    for (Unit unit : units) {
      loose |= unit.length() == 1;
      telling += stock.isStock(folded.substring(unit.start(), unit.end())) ? 0 : 1;
    }
    boolean shaped =
        last.end() - first.start() <= LONGEST
            && last.end() - first.start() > 2
            && last.kind() == Kind.NOUN
            && !stock.trails(folded.substring(first.start(), first.end()));
    if (shaped && telling > 1) {
      boolean ends = to == run.size();
      boolean whole = from == 0 && ends && units.size() <= 3;
      boolean head = ends && units.size() == 2 && run.size() > 3 && !first.known() && !last.known();
      boolean marked = false;
      for (Unit unit : units.subList(1, units.size())) {
        marked |= clause.markBefore(unit.start());
      }
      add(clause, units, (whole || head) && !loose && !marked);
    }
  }

  private void single(PhraseClause clause, String folded, Unit unit) {
    String word = folded.substring(unit.start(), unit.end());
    if (unit.length() > 1 && !stock.isStock(word) && unit.kind() != Kind.MODIFIER) {
      add(clause, List.of(unit), unit.length() > 2 || unit.known());
    }
  }

  private void add(PhraseClause clause, List<Unit> units, boolean firm) {
    String words = clause.bare().substring(units.getFirst().start(), units.getLast().end()).strip();
    if (words.length() < 2 || !clause.balanced(units.getFirst().start(), units.getLast().end())) {
      return;
    }
    Candidate candidate = found.computeIfAbsent(words, _ -> new Candidate());
    candidate.units = Math.max(candidate.units, units.size());
    candidate.times++;
    candidate.firm |= firm;
  }

  /** Those worth counting: well-formed ones, and others that come again. */
  List<String> phrases() {
    return found.entrySet().stream()
        .filter(entry -> entry.getValue().firm || entry.getValue().times > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Number of words a phrase is built of, at least 1. */
  int units(String phrase) {
    Candidate candidate = found.get(phrase);
    return candidate == null ? 1 : candidate.units;
  }

  /** Whether the phrase is one by itself; others must come again in a zone to be its own. */
  boolean firm(String phrase) {
    Candidate candidate = found.get(phrase);
    return candidate != null && candidate.firm;
  }
}
