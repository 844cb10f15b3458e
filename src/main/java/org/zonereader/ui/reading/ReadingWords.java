package org.zonereader.ui.reading;

import org.zonereader.text.Messages;
import org.zonereader.ui.common.Motion;
import org.zonereader.ui.common.Themes;

/** What every part of this screen needs to put a report into words, seals and movement. */
record ReadingWords(Themes themes, Messages messages, Motion motion) {}
