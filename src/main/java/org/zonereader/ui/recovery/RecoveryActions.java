package org.zonereader.ui.recovery;

import java.nio.file.Path;
import java.util.List;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.LostReport;
import org.zonereader.model.ImportResult;

/** What the recovery screen asks of the window around it. */
public interface RecoveryActions {
  /** Imports reports again; called in the background. */
  ImportResult importAgain(List<LostReport> lost, ImportProgress progress);

  /** Leaves the screen after an import. */
  void imported(ImportResult result);

  /** Leaves the screen. */
  void leave();

  /** Shows a folder. */
  void openFolder(Path folder);

  /** Puts words on the clipboard. */
  void copy(String words);
}
