package org.zonereader.ui.zones;

import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneSummary;

/** One line of the zone list. */
public sealed interface ZoneRow {
  /**
   * A group label.
   *
   * @param label its words
   * @param count reports below it
   */
  record Group(String label, int count) implements ZoneRow {}

  /**
   * A zone.
   *
   * @param open whether its reports are shown below it
   */
  record OfZone(ZoneSummary zone, boolean open) implements ZoneRow {}

  /** A report of the open zone. */
  record OfReport(ZoneSummary zone, ReportSummary report) implements ZoneRow {}

  /** A year within the open zone's many reports; 0 stands for reports without one. */
  record Year(ZoneSummary zone, int year) implements ZoneRow {}

  /** The rest of the open zone's reports, not shown yet. */
  record More(ZoneSummary zone, int hidden) implements ZoneRow {}
}
