/**
 * The screens. One folder a screen; a screen is an {@code XView} (nodes and bindings) and an {@code
 * XViewModel} (properties and commands, {@code javafx.base} only). Screens know {@code ui.common}
 * and not each other; {@code ui.window} joins them.
 */
@NullMarked
package org.zonereader.ui;

import org.jspecify.annotations.NullMarked;
