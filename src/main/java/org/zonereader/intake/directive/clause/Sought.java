package org.zonereader.intake.directive.clause;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is sought anywhere in a text. It finds what {@link Matcher#find()} finds, but
 * tries only the places where a match can begin: in a pattern of many words, few of a text's
 * characters begin any.
 */
public final class Sought {
  /** Of each kind of character one that no rule names. */
  private static final String OTHERS = "龘㌀éж\uFFFD\uD83D\uDE00\u3000";

  /** What a probe cannot see through: ranges, kinds, boundaries, particular words before. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[^\\x00-\\x7F]-[^\\x00-\\x7F]|\\\\[^().?*+\\[\\]|$^]|\\(\\?<=[^.]|\\(\\?[a-zA-Z]|&&");

  private static final String BEFORE = "龘龘龘龘";

  private final Pattern pattern;
  private final BitSet begins = new BitSet();

  /** Whether any character at all may begin a match. */
  private final boolean anywhere;

  private Sought(Pattern pattern) {
    this.pattern = pattern;
    String regex = pattern.pattern();
    this.anywhere =
        HIDDEN.matcher(regex).find()
            || pattern.flags() != 0
            || OTHERS.chars().anyMatch(c -> begins((char) c))
            || pattern.matcher("").find();
    if (!anywhere) {
      regex.chars().filter(c -> begins((char) c)).forEach(begins::set);
      for (char c = 0; c < 0x80; c++) {
        begins.set(c, begins(c));
      }
    }
  }

  /** Compiles a regular expression without flags. */
  public static Sought compile(String regex) {
    return new Sought(Pattern.compile(regex));
  }

  /** True when the character matches, or would with more behind it. */
  @SuppressWarnings("JdkObsolete") // whether more could match is just what is asked
  private boolean begins(char c) {
    Matcher first = at(pattern.matcher(String.valueOf(c)), 0);
    Matcher later = at(pattern.matcher(BEFORE + c), BEFORE.length());
    return first.lookingAt() || first.hitEnd() || later.lookingAt() || later.hitEnd();
  }

  private static Matcher at(Matcher matcher, int start) {
    return matcher
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .region(start, matcher.regionEnd());
  }

  /** True when it stands somewhere in the text. */
  public boolean isIn(String text) {
    if (anywhere) {
      return pattern.matcher(text).find();
    }
    Matcher matcher = null;
    for (int i = 0; i < text.length(); i++) {
      if (begins.get(text.charAt(i))) {
        if (matcher == null) {
          matcher = pattern.matcher(text);
          matcher.useTransparentBounds(true).useAnchoringBounds(false);
        }
        if (matcher.region(i, text.length()).lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The same as a plain pattern. */
  Pattern pattern() {
    return pattern;
  }

  /** Whether places are passed over at all. */
  boolean isSelective() {
    return !anywhere;
  }
}
