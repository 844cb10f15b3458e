/**
 * The window: top bar, the screens below it, status bar, first run. {@link
 * org.zonereader.ui.window.ReaderWindow} is the composition root where view models and views are
 * wired by hand; it alone knows all screens.
 */
@NullMarked
package org.zonereader.ui.window;

import org.jspecify.annotations.NullMarked;
