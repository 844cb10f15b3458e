package org.zonereader.ui.search;

import java.util.Optional;
import org.zonereader.model.FoundReport;
import org.zonereader.model.FoundReport.Place;

/** A row of the results. */
public sealed interface Row {
  /**
   * Heads the reports of a theme.
   *
   * @param theme seal, {@link org.zonereader.model.SearchFilter#UNSORTED} or {@link
   *     org.zonereader.model.SearchFilter#OUTSIDE}
   * @param reports how many stand under it
   */
  record Theme(String theme, int reports) implements Row {}

  /**
   * Heads the places of a report.
   *
   * @param places how many of them follow
   * @param again true when the report above is of the same zone and zones stand together
   */
  record Head(FoundReport report, int places, boolean again) implements Row {}

  /**
   * A place found, which can be chosen.
   *
   * @param index in {@link FoundReport#places}, or -1 for the report as a whole when only filters
   *     were given
   */
  record Hit(FoundReport report, int index) implements Row {
    /** The place; empty for the report as a whole. */
    public Optional<Place> place() {
      return index < 0 ? Optional.empty() : Optional.of(report.places().get(index));
    }

    /** Whether both stand for the same place of the same report, however it was found. */
    boolean isSamePlace(Hit other) {
      return report.id() == other.report.id()
          && place().map(Place::span).equals(other.place().map(Place::span));
    }
  }

  /** More follows and has not been read yet. */
  record More() implements Row {}
}
