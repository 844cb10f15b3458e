/**
 * What every screen shares: bundled fonts, colour tokens and the look, theme seals and barcodes,
 * icons, selectable text, the shared selection, background tasks, dates and citations in words.
 *
 * <p>Colours are looked-up CSS colours on the scene root ({@code tokens-light.css}, {@code
 * tokens-dark.css} and a sheet made from the themes), so a node that names a token follows light
 * and dark by itself.
 */
@NullMarked
package org.zonereader.ui.common;

import org.jspecify.annotations.NullMarked;
