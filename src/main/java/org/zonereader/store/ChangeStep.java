package org.zonereader.store;

import java.util.List;
import org.zonereader.model.Correction;

/** What an update of a source means for the list of changes. */
public sealed interface ChangeStep {
  /** Nothing: newer rules read it again. */
  record None() implements ChangeStep {}

  /**
   * A person corrected it.
   *
   * @param zone zone of the report concerned
   */
  record Made(List<Correction> corrections, String zone) implements ChangeStep {}

  /**
   * A person corrected it while importing.
   *
   * @param corrections all that hold now, in place of those that held before
   */
  record Reviewed(List<Correction> corrections, String zone) implements ChangeStep {}

  /** A change was undone, or redone. */
  record Moved(long change, boolean undone) implements ChangeStep {}
}
