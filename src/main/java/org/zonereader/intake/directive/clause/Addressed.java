package org.zonereader.intake.directive.clause;

/** An addressee directly followed by a verb phrase, as after 要求: 各部门加快…. */
public final class Addressed {
  private static final int LONGEST = 24;

  private Addressed() {}

  /** Offset where the verb phrase begins, or 0 when the words are not of this form. */
  public static int split(String masked) {
    for (int at = 2; at < Math.min(LONGEST, masked.length() - 1); at++) {
      if (Addressee.is(masked.substring(0, at)) && VerbPhrase.mayDirect(masked.substring(at))) {
        return at;
      }
    }
    return 0;
  }
}
