package org.zonereader.intake.directive.clause;

import java.util.Set;
import java.util.regex.Pattern;

/** Small helpers for patterns over folded words. */
public final class Words {
  private Words() {}

  /** True when one of the words stands at {@code at}; words are at most {@code longest} long. */
  static boolean startsWithAny(String text, int at, Set<String> words, int longest) {
    for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
      if (words.contains(text.substring(at, at + length))) {
        return true;
      }
    }
    return false;
  }

  /** True when the text ends with one of the words, which are at most {@code longest} long. */
  static boolean endsWithAny(String text, Set<String> words, int longest) {
    for (int length = Math.min(longest, text.length()); length > 0; length--) {
      if (words.contains(text.substring(text.length() - length))) {
        return true;
      }
    }
    return false;
  }

  /** The words of a text block, separated by white space. */
  static Set<String> set(String words) {
    return Set.of(words.strip().split("\\s+"));
  }

  static boolean found(Pattern pattern, String text) {
    return pattern.matcher(text).find();
  }

  static boolean found(Sought pattern, String text) {
    return pattern.isIn(text);
  }
}
