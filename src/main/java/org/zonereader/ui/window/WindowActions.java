package org.zonereader.ui.window;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ExportFormat;

/** What a session's window asks of the application around it. */
interface WindowActions {
  /** Shows the same library in another language. */
  void changeLanguage(Locale locale);

  /** Opens the sample library instead of the user's. */
  void openSample();

  /** Opens the user's library again. */
  void leaveSample();

  /** The tables of the library have changed: shows it anew, on the settings page. */
  void tablesChanged();

  /** Puts a backup in the library's place, and shows what is in it. */
  void restore(Path backup);

  /** Asks for a folder of this machine and goes on with a copy of the library there. */
  void moveLibrary();

  /** Shows version, places and licences. */
  void about();

  /**
   * Asks where a file is to be written.
   *
   * @param name proposed name with its ending
   * @return null when the user changed their mind
   */
  @Nullable Path chooseFile(String name, ExportFormat format);

  /** Hands a file or folder to the program that the system has for it. */
  void openPath(Path path);

  /** An unexpected fault. */
  void fault(Throwable fault);
}
