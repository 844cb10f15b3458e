package org.zonereader.ui.importing.review;

import org.zonereader.text.Messages;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Themes;
import org.zonereader.ui.common.edit.ZoneNames;

/**
 * What every part of the review screen needs besides its view model.
 *
 * @param messages this room's words
 * @param zones names proposed while a zone is typed
 */
record ReviewRoom(Themes themes, Messages messages, FontSize fontSize, ZoneNames zones) {
  ReviewWords words() {
    return new ReviewWords(messages);
  }
}
