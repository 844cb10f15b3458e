package org.zonereader.ui.zones;

/** What the zone list asks for when reports are to go. Both can be undone. */
public interface DeleteActions {
  /** Takes one report out of the lists. */
  void deleteReport(long report);

  /** Takes all reports of the file that a report came from out of the lists. */
  void deleteSourceOf(long report);
}
