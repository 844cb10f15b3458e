package org.zonereader.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
  private final KnownPhrases known;
  private final WordTrie trie;

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
   * @param nested known phrases inside longer ones: 十五五 in 十五五规划
   * @param edges where a word or a known phrase begins or ends
   */
  record Cut(List<Unit> units, List<Unit> nested, BitSet edges) {}

  PhraseUnits(Segmenter segmenter, KnownPhrases known) {
    this.segmenter = segmenter;
    this.known = known;
    this.trie = new WordTrie(known.all());
  }

  /** Cuts folded words. */
  Cut cut(String folded) {
    List<Word> words = segmenter.words(folded);
    BitSet edges = new BitSet(folded.length() + 1);
    edges.set(folded.length());
    words.forEach(word -> edges.set(word.start()));
    List<Found> all = trie.all(folded);
    List<Found> wholes = wholes(folded, all, edges);
    List<Unit> nested = nested(all, wholes, edges);
    List<Unit> units = new ArrayList<>();
    int next = 0;
    int at = 0;
    for (Word word : words) {
      while (at < word.end()) {
        Found whole = next < wholes.size() ? wholes.get(next) : null;
        if (whole != null && whole.start() <= at) {
          Kind kind = known.kind(folded.substring(whole.start(), whole.end()));
          units.add(new Unit(whole.start(), whole.end(), kind, true));
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
    return new Cut(units, nested, edges);
  }

  /**
   * From the left the longest; they begin where a word does, and not inside a governing one: 建强 |
   * 创新. A pair of characters is one only where the dictionary cuts too.
   */
  private List<Found> wholes(String folded, List<Found> all, BitSet edges) {
    List<Found> result = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < all.size(); i++) {
      Found found = all.get(i);
      boolean longerFollows = i + 1 < all.size() && all.get(i + 1).start() == found.start();
      if (found.start() >= end
          && edges.get(found.start())
          && !longerFollows
          && (found.end() - found.start() > 2 || edges.get(found.end()))
          && !known.insideGoverning(folded, found.start())) {
        result.add(found);
        end = found.end();
      }
    }
    return result;
  }

  /** Inside a whole its last part counts as a word too, as the head of it: 风险 in 防风险. */
  private static List<Unit> nested(List<Found> all, List<Found> wholes, BitSet edges) {
    wholes.forEach(whole -> edges.set(whole.end()));
    List<Unit> result = new ArrayList<>();
    for (Found whole : wholes) {
      for (Found found : all) {
        boolean inside = found.start() >= whole.start() && found.end() <= whole.end();
        if (inside && !found.equals(whole)) {
          if (found.end() == whole.end()) {
            edges.set(found.start());
          }
          if (edges.get(found.start()) && edges.get(found.end())) {
            result.add(new Unit(found.start(), found.end(), Kind.IDIOM, true));
          }
        }
      }
    }
    return result;
  }
}
