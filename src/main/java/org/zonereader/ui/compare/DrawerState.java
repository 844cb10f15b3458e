package org.zonereader.ui.compare;

import org.zonereader.model.Comparison.Item;
import org.zonereader.model.StoredReport;

/** What the drawer (原文) shows. */
public sealed interface DrawerState {
  /** Nothing is chosen, or its report is still being read. */
  record Closed() implements DrawerState {}

  /** An item and the report it stands in. */
  record Open(Place place, Item item, StoredReport report) implements DrawerState {}

  /** The report of the chosen item could not be read, or is no longer in the library. */
  record Gone(Place place) implements DrawerState {}
}
