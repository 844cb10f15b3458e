package org.zonereader.ui.window;

import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Remembered;
import org.zonereader.ui.common.Tasks;

/** What outlives a change of language or library. */
record Shared(Tasks tasks, FontSize fontSize, Remembered remembered) {}
