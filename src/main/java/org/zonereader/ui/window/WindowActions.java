package org.zonereader.ui.window;

import java.util.Locale;

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

  /** Shows version, places and licences. */
  void about();

  /** An unexpected fault. */
  void fault(Throwable fault);
}
