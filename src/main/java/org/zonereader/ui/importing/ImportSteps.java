package org.zonereader.ui.importing;

import java.util.List;

/** What the notification after an import offers. */
public interface ImportSteps {
  /** Takes the import back. */
  void undo();

  /**
   * Looks at what was imported.
   *
   * @param reports ids, at least one
   */
  void check(List<Long> reports);

  /** Looks at what waits for a decision. */
  void goOn();
}
