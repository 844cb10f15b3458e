package org.zonereader.ui.settings;

import org.zonereader.library.LibraryException;
import org.zonereader.library.Sentences;
import org.zonereader.text.Messages;

/**
 * A sentence under the title of a section.
 *
 * @param section where it belongs
 * @param bad whether something could not be done
 */
public record Note(Section section, String words, boolean bad) {
  /** Why work on the library's file was not done. */
  static Note ofFault(Section section, Exception reason, Messages messages) {
    String words =
        reason instanceof LibraryException refused
            ? new Sentences(messages.locale()).of(refused)
            : messages.get("upkeep.failed", String.valueOf(reason.getMessage()));
    return new Note(section, words, true);
  }
}
