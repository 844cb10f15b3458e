package org.zonereader.ui.settings;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Look;
import org.zonereader.ui.common.Motion;

/**
 * What works at once, without the library.
 *
 * @param motion how much moves (减少动画)
 * @param language shows the window in another language
 * @param about shows version, places and licences
 */
public record Choices(
    Look look,
    FontSize fontSize,
    ObjectProperty<Motion.Mode> motion,
    Consumer<Locale> language,
    Runnable about,
    LibraryChoices library) {}
