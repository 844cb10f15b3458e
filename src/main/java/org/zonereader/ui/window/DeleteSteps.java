package org.zonereader.ui.window;

import org.zonereader.ui.reading.CorrectionViewModel;
import org.zonereader.ui.zones.DeleteActions;

/** What the zone list asks when a report is to be deleted. */
record DeleteSteps(CorrectionViewModel corrections) implements DeleteActions {
  @Override
  public void deleteReport(long report) {
    corrections.delete(report);
  }

  @Override
  public void deleteSourceOf(long report) {
    corrections.deleteSourceOf(report);
  }
}
