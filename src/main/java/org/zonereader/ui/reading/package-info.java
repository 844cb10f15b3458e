/**
 * Reading (阅读): one report with its priorities (要点) beside it, linked both ways.
 *
 * <p>A report id comes in through the shared selection, the zone's other reports through {@link
 * org.zonereader.ui.reading.ReadingViewModel#siblingsProperty()}; quotations go out to the
 * clipboard. {@link org.zonereader.ui.reading.ReadingPage} is the report prepared for the screen:
 * display text, points and their measures (任务) with the places they have in the text. The view
 * model knows which measure is hovered and pinned; text and margin column only show it.
 */
@NullMarked
package org.zonereader.ui.reading;

import org.jspecify.annotations.NullMarked;
