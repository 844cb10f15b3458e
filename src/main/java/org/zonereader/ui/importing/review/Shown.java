package org.zonereader.ui.importing.review;

import org.zonereader.model.Candidate.Item;

/** What is looked at, and its file as it stands. */
public record Shown(Place place, ReviewFile file) {
  /** The report; only where the place is one. */
  public Item item() {
    return file.item(place.report());
  }
}
