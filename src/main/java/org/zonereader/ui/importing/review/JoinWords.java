package org.zonereader.ui.importing.review;

import org.zonereader.model.Join;

/** A joined place in few characters: 培育低｜空经济. */
final class JoinWords {
  private static final int BEFORE = 4;
  private static final int AFTER = 5;

  private JoinWords() {}

  static String of(Join join) {
    return before(join.before()) + "｜" + after(join.after());
  }

  private static String before(String words) {
    int from = Math.max(0, words.length() - BEFORE);
    for (int i = words.length() - 2; i >= from; i--) {
      if (!Character.isLetterOrDigit(words.charAt(i))) {
        from = i + 1;
        break;
      }
    }
    return words.substring(whole(words, from));
  }

  private static String after(String words) {
    int to = Math.min(words.length(), AFTER);
    for (int i = 1; i < to; i++) {
      if (!Character.isLetterOrDigit(words.charAt(i))) {
        to = i;
      }
    }
    return words.substring(0, whole(words, to));
  }

  /** Never in the middle of a surrogate pair. */
  private static int whole(String words, int at) {
    return at > 0 && at < words.length() && Character.isLowSurrogate(words.charAt(at))
        ? at - 1
        : at;
  }
}
