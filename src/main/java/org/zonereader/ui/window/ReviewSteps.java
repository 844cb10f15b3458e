package org.zonereader.ui.window;

import org.zonereader.ui.importing.ImportViewModel;
import org.zonereader.ui.importing.review.ReviewActions;

/**
 * What the review screen asks of the window.
 *
 * @param abandoned offers to take an abandoned review back
 */
record ReviewSteps(ImportViewModel importing, Runnable abandoned, WindowActions actions)
    implements ReviewActions {
  @Override
  public void keep() {
    importing.keep();
  }

  @Override
  public void abandon() {
    importing.abandon();
    abandoned.run();
  }

  @Override
  public void fault(Exception reason) {
    actions.fault(reason);
  }
}
