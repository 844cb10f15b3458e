package org.zonereader.intake.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.directive.clause.Adverbial;
import org.zonereader.intake.directive.clause.Boundary;
import org.zonereader.intake.directive.clause.Counting;
import org.zonereader.intake.directive.clause.DirectiveWord;
import org.zonereader.intake.directive.clause.OpenerReader;
import org.zonereader.intake.directive.clause.OwnVoices;
import org.zonereader.intake.directive.clause.Phrase;
import org.zonereader.intake.directive.clause.Prefix;
import org.zonereader.intake.directive.clause.Statement;
import org.zonereader.intake.directive.clause.VerbPhrase;
import org.zonereader.intake.directive.rule.Ahead;
import org.zonereader.intake.directive.rule.Look;

/** What the phrases around a phrase say about it. Keeps the walk linear: see each method. */
final class Outlook {
  private final List<Phrase> phrases;

  Outlook(List<Phrase> phrases) {
    this.phrases = phrases;
  }

  @Nullable Phrase next(int index) {
    return index + 1 < phrases.size() ? phrases.get(index + 1) : null;
  }

  /**
   * True for the first phrase of a paragraph whose first sentence reports facts or announces what
   * somebody said. Looks at that sentence only, once per paragraph.
   */
  boolean tells(int index) {
    if (phrases.get(index).before() != Boundary.PARAGRAPH) {
      return false;
    }
    for (int i = index; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      if (i > index && phrase.before().startsSentence()) {
        return false;
      }
      if (Statement.isFact(phrase.masked())
          || (i > index
              && (Statement.isOfZone(phrase.masked())
                  || OpenerReader.read(phrase.masked(), OwnVoices.NONE) != null))) {
        return true;
      }
    }
    return false;
  }

  /** A counting clause right before 一是 makes the items priorities even when it is no lead. */
  boolean isCounted(int index, Look look) {
    boolean first = look.prefix().kind() == Prefix.Kind.ORDINAL_SHI && look.prefix().first();
    return first
        && index > 0
        && phrases.get(index - 1).colonAfter()
        && Counting.isHead(phrases.get(index - 1).masked());
  }

  /** A bare verb phrase is an action of its own unless 要 follows a clause of circumstance. */
  static boolean isOwnAction(Look look, @Nullable Phrase next) {
    if (!VerbPhrase.isImperative(look.words()) || Adverbial.isOnly(look.words())) {
      return false;
    }
    return !(new Ahead(next, false).yao() && VerbPhrase.isCircumstance(look.words()));
  }

  /** True for a connective, an adverbial or a number alone: what may stand before 要. */
  static boolean isAdverbial(Look look) {
    return look.words().isEmpty()
        || DirectiveWord.isConnective(look.words())
        || Adverbial.isOnly(look.words());
  }
}
