package org.zonereader.intake.directive.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.directive.clause.Boundary;
import org.zonereader.intake.directive.clause.DirectiveWord;
import org.zonereader.intake.directive.clause.Phrase;
import org.zonereader.intake.directive.clause.PhraseSplitter;
import org.zonereader.intake.directive.clause.Prefix;

/**
 * A phrase as the rules see it: without its opener and its number.
 *
 * @param phrase the whole phrase
 * @param prefix its number, if any
 * @param from offset in the phrase where {@code words} begin
 * @param words the masked words after opener and number
 * @param word the directive word in them, or null
 */
public record Look(
    Phrase phrase, Prefix prefix, int from, String words, @Nullable DirectiveWord word) {
  /** Where the member of a list may begin. */
  private static final Set<Boundary> MEMBERS =
      Set.of(Boundary.COLON, Boundary.SEMICOLON, Boundary.PARAGRAPH);

  /**
   * Looks at a phrase.
   *
   * @param from offset in the phrase behind its opener, 0 without one
   */
  public static Look at(Phrase phrase, int from) {
    return at(phrase, from, from > 0);
  }

  /**
   * Looks at a phrase.
   *
   * @param announced true right behind an opener, where a list may begin
   */
  public static Look at(Phrase phrase, int from, boolean announced) {
    String masked = phrase.masked().substring(from);
    boolean member = announced || MEMBERS.contains(phrase.before());
    Prefix prefix = member ? Prefix.ofMember(masked) : Prefix.of(masked);
    int start = PhraseSplitter.skipMarks(phrase.masked(), from + prefix.end());
    String words = phrase.masked().substring(start);
    return new Look(phrase, prefix, start, words, DirectiveWord.in(words));
  }

  /** True when the directive word is one of these kinds. */
  public boolean has(DirectiveWord.Kind... kinds) {
    if (word != null) {
      for (DirectiveWord.Kind kind : kinds) {
        if (word.kind() == kind) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words that would be the lead: those behind the directive word, or all of them. */
  public String lead() {
    return words.substring(leadStart());
  }

  /** Offset of that lead in {@link #words}. */
  public int leadStart() {
    return word == null ? 0 : Math.min(word.leadStart(), words.length());
  }
}
