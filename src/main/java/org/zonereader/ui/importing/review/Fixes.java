package org.zonereader.ui.importing.review;

import org.zonereader.model.ByHand.Field;
import org.zonereader.model.Doubt;

/** What the links that answer a doubt do: open an editor, or take what was recognised as right. */
final class Fixes {
  private final ReviewViewModel model;
  private final Editors editors;

  Fixes(ReviewViewModel model, Editors editors) {
    this.model = model;
    this.editors = editors;
  }

  /** Answers a doubt of a report that is looked at. */
  void fix(Place place, Doubt doubt) {
    switch (doubt.kind()) {
      case ZONE_UNKNOWN, ZONE_BARE, ZONE_PROPOSED, ZONE_UNSURE, ZONE_NONE ->
          editors.fields(place, Field.ZONE);
      case NO_DATE -> editors.fields(place, Field.DATE);
      case NO_YEAR -> editors.year(place.file(), false);
      case YEAR_INFERRED -> editors.year(place.file(), true);
      case UNDECODABLE -> editors.charsets(place.file());
      case DATE_REPAIRED, CORRECTION_UNPLACED, INCOMPLETE -> model.confirm(place, doubt);
      case JOINED -> model.settle(place);
      case NO_PRIORITIES, SAME, CHANGED -> {}
    }
  }

  /** Opens the editor of the fields, at the date. */
  void date(Place place) {
    editors.fields(place, Field.DATE);
  }

  /** Opens the editor of the year of a file. */
  void year(int file, boolean inferred) {
    editors.year(file, inferred);
  }
}
