package org.zonereader.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.zonereader.model.Theme;
import org.zonereader.text.Folding;
import org.zonereader.text.Segmenter;
import org.zonereader.text.Segmenter.Kind;
import org.zonereader.text.Segmenter.Word;
import org.zonereader.text.WordTrie;
import org.zonereader.text.WordTrie.Found;

/**
 * Cuts a clause into the units phrases are built of: words known to the field (the themes' terms,
 * short quotations) as wholes, whatever the dictionary makes of them, and the dictionary's words
 * between them.
 */
final class PhraseUnits {
  private final Segmenter segmenter;
  private final WordTrie known;

  /**
   * A word, or a known phrase.
   *
   * @param known whether the field knows it
   */
  record Unit(int start, int end, Kind kind, boolean known) {
    int length() {
      return end - start;
    }
  }

  /**
   * A clause in units.
   *
   * @param edges where a word or a known phrase begins or ends
   */
  record Cut(List<Unit> units, BitSet edges) {}

  /**
   * @param known phrases of the field, folded and without quotation marks
   */
  PhraseUnits(Segmenter segmenter, Collection<String> known) {
    this.segmenter = segmenter;
    this.known = new WordTrie(known);
  }

  /** The terms of themes that speak clearly for one, as the constructor wants them. */
  static List<String> known(List<Theme> themes) {
    return themes.stream()
        .flatMap(theme -> theme.terms().stream())
        .filter(term -> term.weight() >= 1 || term.text().length() > 2)
        .map(term -> Folding.sameLength(PhraseClause.bare(term.text())))
        .filter(term -> term.length() > 1)
        .toList();
  }

  /** Cuts folded words. */
  Cut cut(String folded) {
    List<Word> words = segmenter.words(folded);
    BitSet edges = new BitSet(folded.length() + 1);
    edges.set(folded.length());
    words.forEach(word -> edges.set(word.start()));
    List<Found> wholes = wholes(folded, edges);
    List<Unit> units = new ArrayList<>();
    int next = 0;
    int at = 0;
    for (Word word : words) {
      while (at < word.end()) {
        Found whole = next < wholes.size() ? wholes.get(next) : null;
        if (whole != null && whole.start() <= at) {
          units.add(new Unit(whole.start(), whole.end(), Kind.NOUN, true));
          at = whole.end();
          next++;
        } else {
          int end = whole == null ? word.end() : Math.min(word.end(), whole.start());
          boolean entire = at == word.start() && end == word.end();
          units.add(new Unit(at, end, entire ? word.kind() : Kind.OTHER, false));
          at = end;
        }
      }
    }
    return new Cut(units, edges);
  }

  /** From the left the longest; a pair of characters only where the dictionary cuts too. */
  private List<Found> wholes(String folded, BitSet edges) {
    List<Found> result = new ArrayList<>();
    List<Found> all = known.all(folded);
    int end = 0;
    for (int i = 0; i < all.size(); i++) {
      Found found = all.get(i);
      boolean fits =
          found.end() - found.start() > 2 || (edges.get(found.start()) && edges.get(found.end()));
      boolean longerFollows =
          i + 1 < all.size()
              && all.get(i + 1).start() == found.start()
              && all.get(i + 1).end() - found.start() > 2;
      if (fits && !longerFollows && found.start() >= end) {
        result.add(found);
        end = found.end();
      }
    }
    all.stream()
        .filter(found -> found.end() - found.start() > 1)
        .forEach(
            found -> {
              edges.set(found.start());
              edges.set(found.end());
            });
    return result;
  }
}
