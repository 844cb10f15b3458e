package org.zonereader.intake.directive.clause;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Which characters of a paragraph stand inside quotation marks, brackets or 《》.
 *
 * <p>Only marks that have their partner in the same paragraph count: a mark that the page lost must
 * not swallow the rest of the report. Linear in the length of the paragraph.
 */
final class Enclosures {
  private static final String OPENING = "“‘『([【《〈〔「{";
  private static final String CLOSING = "”’』)]】》〉〕」}";

  /** A question about a pair of offsets. */
  interface IntBinaryPredicate {
    boolean test(int open, int close);
  }

  /** Depth of each character; the marks themselves count as inside. */
  private final int[] depth;

  /** True for a mark whose partner is missing. */
  private final boolean[] lone;

  /**
   * @param spoken says of the offsets of a pair of quotation marks whether the quotation is the
   *     report's own voice; such a pair counts as lone marks
   */
  Enclosures(String folded, IntBinaryPredicate spoken) {
    int length = folded.length();
    int[] partner = new int[length];
    Arrays.fill(partner, -1);
    lone = new boolean[length];
    Deque<Integer> open = new ArrayDeque<>();
    int[] waiting = new int[OPENING.length()];
    int straight = -1;
    for (int i = 0; i < length; i++) {
      char c = folded.charAt(i);
      int opens = OPENING.indexOf(c);
      int closes = CLOSING.indexOf(c);
      if (c == '"') {
        lone[i] = straight < 0;
        if (straight >= 0) {
          partner[straight] = i;
          lone[straight] = false;
        }
        straight = straight < 0 ? i : -1;
      } else if (opens >= 0) {
        open.push(i);
        waiting[opens]++;
        lone[i] = true;
      } else if (closes >= 0) {
        lone[i] = !close(folded, open, waiting, closes, i, partner);
      }
    }
    for (int i = 0; i < length; i++) {
      if (partner[i] >= 0 && "“\"".indexOf(folded.charAt(i)) >= 0 && spoken.test(i, partner[i])) {
        lone[i] = true;
        lone[partner[i]] = true;
        partner[i] = -1;
      }
    }
    depth = depths(partner);
  }

  private boolean close(
      String folded, Deque<Integer> open, int[] waiting, int kind, int at, int[] partner) {
    if (waiting[kind] == 0) {
      return false;
    }
    int opener = open.pop();
    int openedKind = OPENING.indexOf(folded.charAt(opener));
    waiting[openedKind]--;
    while (openedKind != kind) {
      opener = open.pop();
      openedKind = OPENING.indexOf(folded.charAt(opener));
      waiting[openedKind]--;
    }
    lone[opener] = false;
    partner[opener] = at;
    return true;
  }

  private static int[] depths(int[] partner) {
    int[] steps = new int[partner.length + 1];
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        steps[i]++;
        steps[partner[i] + 1]--;
      }
    }
    int[] depth = new int[partner.length];
    int now = 0;
    for (int i = 0; i < depth.length; i++) {
      now += steps[i];
      depth[i] = now;
    }
    return depth;
  }

  boolean inside(int at) {
    return depth[at] > 0;
  }

  boolean lone(int at) {
    return lone[at];
  }
}
