/**
 * The panels under the comparison's toolbar: which zones ({@link
 * org.zonereader.ui.compare.choose.ZonesPanel}), which days and series ({@link
 * org.zonereader.ui.compare.choose.PeriodPanel}), which reports of a zone ({@link
 * org.zonereader.ui.compare.choose.ReportsPanel}), which themes ({@link
 * org.zonereader.ui.compare.choose.ThemesPanel}), and the views kept under a name ({@link
 * org.zonereader.ui.compare.choose.ViewsPanel}).
 *
 * <p>Each panel is a {@link org.zonereader.ui.compare.choose.Panel} over a small model that needs
 * no toolkit. In: functions that read what can be chosen. Out: what was chosen, at once, through a
 * callback. The room knows nothing of the table behind it. A panel lies in the window itself and
 * not in a popup, because input methods do not work reliably in JavaFX popups.
 *
 * <p>To add a panel: a model that takes a {@link org.zonereader.ui.compare.choose.Desk}, a subclass
 * of {@code Panel}, its words in the bundle, its look in {@code choose.css}.
 */
@NullMarked
package org.zonereader.ui.compare.choose;

import org.jspecify.annotations.NullMarked;
