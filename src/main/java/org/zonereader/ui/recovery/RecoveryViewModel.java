package org.zonereader.ui.recovery;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.LostReport;
import org.zonereader.library.Recovered;
import org.zonereader.ui.common.Tasks;

/** The recovery screen over what was recovered. */
public final class RecoveryViewModel {
  private final Recovered recovered;
  private final RecoveryActions actions;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<RecoveryState> state =
      new ReadOnlyObjectWrapper<>(new RecoveryState.Asking());

  public RecoveryViewModel(Recovered recovered, RecoveryActions actions, Tasks tasks) {
    this.recovered = recovered;
    this.actions = actions;
    this.tasks = tasks;
  }

  /** What was recovered. */
  public Recovered recovered() {
    return recovered;
  }

  public ReadOnlyObjectProperty<RecoveryState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Imports what can be, then leaves; does nothing while it does so already. */
  public void importAgain() {
    List<LostReport> found = recovered.found();
    if (found.isEmpty() || state.get() instanceof RecoveryState.Importing) {
      return;
    }
    state.set(new RecoveryState.Importing(0, 0));
    tasks.run(
        () -> actions.importAgain(found, progress()),
        result -> {
          state.set(new RecoveryState.Asking());
          actions.imported(result);
        },
        reason -> state.set(new RecoveryState.Failed(String.valueOf(reason.getMessage()))));
  }

  private ImportProgress progress() {
    return new ImportProgress() {
      @Override
      public void at(int done, int total, String file) {
        tasks.onUi(() -> state.set(new RecoveryState.Importing(done, total)));
      }

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }

  /** Leaves the screen, unless it imports. */
  public void goOn() {
    if (!(state.get() instanceof RecoveryState.Importing)) {
      actions.leave();
    }
  }

  /** Shows the folder of the damaged file. */
  public void openFolder() {
    actions.openFolder(recovered.kept());
  }

  /** Puts words on the clipboard. */
  public void copy(String words) {
    actions.copy(words);
  }
}
