package org.zonereader.ui.settings;

import org.jspecify.annotations.Nullable;
import org.zonereader.library.Tables;
import org.zonereader.model.Reread;

/** Where reading the library again stands. */
public sealed interface RereadState {
  /** Nothing is being read. */
  record Idle() implements RereadState {}

  /**
   * Sources are being read.
   *
   * @param writes false while only looking
   * @param done sources finished
   * @param total all sources; 0 while not yet known
   * @param file name of the source being read, or empty
   */
  record Running(boolean writes, int done, int total, String file) implements RereadState {}

  /**
   * What would change; nothing has yet.
   *
   * @param tables the changed tables, or null when only the rules are newer
   */
  record Preview(Reread changes, @Nullable Tables tables) implements RereadState {}

  /**
   * It is done.
   *
   * @param stopped the user stopped it; what was read until then stays changed
   */
  record Done(Reread changes, boolean stopped) implements RereadState {}

  /** It could not be done. */
  record Failed(Exception reason) implements RereadState {}
}
