package org.zonereader.intake.directive.rule;

/**
 * What the sentence has brought before the phrase.
 *
 * @param opener where an own opener stands
 * @param urging true when that opener is 强调, 要求 or the like
 * @param preambleOnly true while nothing but preamble, opener, addressee or declaratives has come
 * @param adverbialOnly true while nothing but openers and adverbials has come
 * @param partBegins true behind a semicolon while nothing but adverbials has come
 * @param numbered true behind a number that a comma cuts off (第一,…)
 */
public record Said(
    Where opener,
    boolean urging,
    boolean preambleOnly,
    boolean adverbialOnly,
    boolean partBegins,
    boolean numbered) {
  /** Place of the opener. */
  public enum Where {
    NOWHERE,
    /** Right before the phrase: in it, or alone before it, on its own line perhaps. */
    JUST_NOW,
    /** Earlier in the same sentence. */
    EARLIER
  }

  public boolean justNow() {
    return opener == Where.JUST_NOW;
  }

  public boolean anywhere() {
    return opener != Where.NOWHERE;
  }
}
