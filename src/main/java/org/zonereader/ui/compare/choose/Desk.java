package org.zonereader.ui.compare.choose;

import java.util.Locale;
import java.util.function.BiConsumer;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Tasks;

/**
 * What every panel of the toolbar needs.
 *
 * @param locale language of the window
 * @param tasks runs what may wait for the disk
 * @param offerUndo shows what was done (first) with the way to take it back (second)
 */
public record Desk(Locale locale, Tasks tasks, BiConsumer<String, Runnable> offerUndo) {
  Messages messages() {
    return Messages.of(Desk.class, locale);
  }
}
