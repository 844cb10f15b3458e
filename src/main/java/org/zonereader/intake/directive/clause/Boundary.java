package org.zonereader.intake.directive.clause;

/** What stands before a phrase, from the weakest to the strongest. */
public enum Boundary {
  COMMA,
  COLON,
  SEMICOLON,
  SENTENCE,
  PARAGRAPH;

  /** True where a new sentence begins: after an end mark, a bullet, or with the paragraph. */
  public boolean startsSentence() {
    return compareTo(SENTENCE) >= 0;
  }

  Boundary or(Boundary other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
