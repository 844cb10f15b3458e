package org.zonereader.intake.page;

/** Decides that two neighbouring lines are one paragraph. */
public interface JoinRule {
  /** Stable name in kebab-case, shown at the join. */
  String name();

  /**
   * True when {@code after} goes on with the paragraph of {@code before}.
   *
   * @param before the last line of the paragraph so far
   * @param joined true when {@code before} is itself the second half of a cut paragraph
   * @param after the next line that was not set aside
   */
  boolean joins(Line before, boolean joined, Line after);
}
