package org.zonereader.ui.settings;

import org.jspecify.annotations.Nullable;
import org.zonereader.model.Theme;
import org.zonereader.model.Zone;

/** What is open beside the list of sections. */
public sealed interface Page {
  /** All sections. */
  record Overview() implements Page {}

  /** The whole zone table with a filter. */
  record AllZones() implements Page {}

  /**
   * One zone being edited.
   *
   * @param zone as the draft has it; null for a new one
   * @param back where closing leads
   */
  record EditZone(@Nullable Zone zone, Page back) implements Page {}

  /**
   * One theme being edited.
   *
   * @param theme as the draft has it; null for a new one
   */
  record EditTheme(@Nullable Theme theme) implements Page {}

  /** The backups. */
  record Backups() implements Page {}

  /** What changed tables or newer rules would change in the library. */
  record Changes() implements Page {}
}
