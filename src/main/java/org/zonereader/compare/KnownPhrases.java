package org.zonereader.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zonereader.model.Theme;
import org.zonereader.text.Folding;
import org.zonereader.text.Segmenter;
import org.zonereader.text.Segmenter.Kind;
import org.zonereader.text.Segmenter.Word;
import org.zonereader.text.WordTrie;

/**
 * Phrases the field knows, folded and without quotation marks: the themes' terms as far as they
 * name something, and what reports put between quotation marks. A theme's terms are made to
 * recognise it: those that are only a piece of a sentence (做强主导) are left out.
 */
final class KnownPhrases {
  /** From this weight on a term of stock words only is a phrase too: 创新平台. */
  private static final double CLEAR = 2.5;

  /** Longest governing word. */
  private static final int GOVERNING = 2;

  private final Segmenter segmenter;
  private final StockWords stock;
  private final Map<String, Kind> kinds = new HashMap<>();

  /**
   * @param texts the folded clauses that will be asked about
   */
  KnownPhrases(
      Segmenter segmenter, StockWords stock, List<Theme> themes, Collection<String> texts) {
    this.segmenter = segmenter;
    this.stock = stock;
    Set<String> used = used(themes, texts);
    themes.stream()
        .flatMap(theme -> theme.terms().stream())
        .filter(term -> term.weight() >= 1 || term.text().length() > 2)
        .filter(term -> used.contains(folded(term)))
        .forEach(term -> addTerm(folded(term), term.weight()));
    List<String> longer = kinds.keySet().stream().filter(this::onlyAddsStock).toList();
    longer.forEach(kinds::remove);
  }

  /** Most terms stand in none of the texts; looking at each is slow. */
  private static Set<String> used(List<Theme> themes, Collection<String> texts) {
    WordTrie all =
        new WordTrie(themes.stream().flatMap(t -> t.terms().stream()).map(t -> folded(t)).toList());
    Set<String> used = new HashSet<>();
    for (String text : texts) {
      all.all(text).forEach(found -> used.add(text.substring(found.start(), found.end())));
    }
    return used;
  }

  private static String folded(Theme.Term term) {
    return Folding.sameLength(PhraseClause.bare(term.text()));
  }

  private void addTerm(String term, double weight) {
    List<Word> words = segmenter.words(term);
    String first = term.substring(0, words.isEmpty() ? 0 : words.getFirst().end());
    String last = words.isEmpty() ? "" : term.substring(words.getLast().start());
    boolean single = words.size() == 1;
    boolean telling =
        (weight >= CLEAR && term.length() > 3)
            || words.stream().anyMatch(w -> !stock.isStock(term.substring(w.start(), w.end())));
    boolean piece =
        stock.isDoing(last)
            || ends(words, Kind.OTHER)
            || (!single && first.length() > 1 && stock.governs(first))
            || (term.length() > 2 && stock.governs(term.substring(0, 2)))
            || (!single && term.length() < 4 && ends(words, Kind.VERB) && last.length() == 1)
            || (!single && term.length() == 2);
    if (telling && !piece && term.length() > 1 && !stock.isStock(term)) {
      kinds.put(term, kind(words));
    }
  }

  /** 新质生产力发展 is no phrase beside 新质生产力. */
  private boolean onlyAddsStock(String term) {
    for (int cut = term.length() - 1; cut > 3; cut--) {
      if (kinds.containsKey(term.substring(0, cut)) && stock.isStock(term.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  /** A noun when it can be part of a longer phrase. */
  private static Kind kind(List<Word> words) {
    Kind first = words.getFirst().kind();
    boolean noun =
        (first == Kind.NOUN || (first == Kind.MODIFIER && words.getFirst().length() > 1))
            && ends(words, Kind.NOUN);
    return noun ? Kind.NOUN : Kind.IDIOM;
  }

  private static boolean ends(List<Word> words, Kind kind) {
    return !words.isEmpty() && words.getLast().kind() == kind;
  }

  /** What a report quotes. */
  void addQuoted(String words) {
    boolean letters = words.length() > 1 && words.chars().allMatch(Character::isLetterOrDigit);
    if (letters && !stock.isStock(words)) {
      kinds.putIfAbsent(words, Kind.NOUN);
    }
  }

  Set<String> all() {
    return Set.copyOf(kinds.keySet());
  }

  /** Whether it can be part of a longer phrase (a noun), or stands for itself. */
  Kind kind(String phrase) {
    return kinds.getOrDefault(phrase, Kind.NOUN);
  }

  /** Whether a governing word begins before this place and ends after it: 建强 in 建强创新. */
  boolean insideGoverning(String folded, int at) {
    return at > 0
        && at - 1 + GOVERNING <= folded.length()
        && stock.governs(folded.substring(at - 1, at - 1 + GOVERNING));
  }
}
