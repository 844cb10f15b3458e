package org.zonereader.intake.directive.clause;

/** An addressee directly followed by a verb phrase, as after 要求: 各部门加快…. */
public final class Addressed {
  private static final int LONGEST = 24;

  private Addressed() {}

  /**
   * Offset where the verb phrase begins, or 0 when the words are not of this form. A kind of body
   * before it decides; failing that, 各 with a few characters may be one.
   */
  public static int split(String masked) {
    int split = split(masked, true);
    return split > 0 ? split : split(masked, false);
  }

  private static int split(String masked, boolean body) {
    for (int at = 2; at < Math.min(LONGEST, masked.length() - 1); at++) {
      String before = masked.substring(0, at);
      if ((body ? Addressee.isBody(before) : Addressee.is(before))
          && VerbPhrase.mayDirect(masked.substring(at))) {
        return at;
      }
    }
    return 0;
  }
}
