package org.zonereader.intake.page;

import org.jspecify.annotations.Nullable;

/** Decides that two neighbouring lines are one paragraph. */
public interface JoinRule {
  /** Stable name in kebab-case, shown at the join. */
  String name();

  /**
   * True when {@code after} goes on with the paragraph.
   *
   * @param after the next line that was not set aside
   */
  boolean joins(Open paragraph, Line after);

  /**
   * A paragraph that may not be complete.
   *
   * @param above the line before the paragraph, or null on top of the page
   * @param last its last line
   * @param joined true when {@code last} is itself the second half of a cut paragraph
   */
  record Open(@Nullable Line above, Line last, boolean joined) {}
}
