package org.zonereader.intake.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Span;
import org.zonereader.model.Theme;
import org.zonereader.text.Folding;

/**
 * Finds the terms of all themes in folded words, as a reader segments them: from the left, the
 * longest first, without overlap. {@link NeutralWords} are read past in the same way.
 */
final class TermIndex {
  /** Quotation marks come and go within fixed terms: “十五五”规划. */
  private static final String QUOTES = "“”‘’\"《》";

  /** All terms by their first character, longest first. */
  private final Map<Character, List<Entry>> byFirst = new HashMap<>();

  /** A word to look for; null hit: a neutral one. */
  private record Entry(String folded, @Nullable Owner owner) {}

  private record Owner(Theme theme, Theme.Term term) {}

  /**
   * A term found.
   *
   * @param theme the theme it speaks for
   * @param place where, in the words without quotation marks
   */
  record Hit(Theme theme, Theme.Term term, Span place) {}

  TermIndex(List<Theme> themes) {
    for (Theme theme : themes) {
      for (Theme.Term term : theme.terms()) {
        add(term.text(), new Owner(theme, term));
      }
    }
    NeutralWords.WORDS.forEach(word -> add(word, null));
    byFirst
        .values()
        .forEach(
            entries ->
                entries.sort(Comparator.comparingInt((Entry e) -> e.folded().length()).reversed()));
  }

  private void add(String word, @Nullable Owner owner) {
    String folded = bare(Folding.sameLength(word));
    if (!folded.isEmpty()) {
      byFirst
          .computeIfAbsent(folded.charAt(0), _ -> new ArrayList<>())
          .add(new Entry(folded, owner));
    }
  }

  /** The words without the quotation marks in them. */
  static String bare(String words) {
    StringBuilder result = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (QUOTES.indexOf(words.charAt(i)) < 0) {
        result.append(words.charAt(i));
      }
    }
    return result.toString();
  }

  /**
   * The hits in text order.
   *
   * @param bare folded words without quotation marks
   */
  List<Hit> find(String bare) {
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < bare.length()) {
      int longest = 1;
      for (Entry entry : byFirst.getOrDefault(bare.charAt(at), List.of())) {
        int end = at + entry.folded().length();
        if (end - at < longest) {
          break;
        }
        if (bare.startsWith(entry.folded(), at)) {
          longest = end - at;
          Owner owner = entry.owner();
          if (owner != null && !NeutralWords.namesAnOffice(bare, end)) {
            hits.add(new Hit(owner.theme(), owner.term(), new Span(at, end)));
          }
        }
      }
      at += longest;
    }
    return hits;
  }
}
