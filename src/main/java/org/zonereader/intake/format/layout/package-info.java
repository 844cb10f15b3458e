/**
 * Places on a page → reading order.
 *
 * <p>In: the {@link org.zonereader.intake.format.layout.Glyph}s of one printed page, in any order.
 * Out: its {@link org.zonereader.intake.format.layout.Block}s in reading order, each a stretch of
 * lines one below the other, then {@link org.zonereader.intake.format.layout.Paragraphs} of each.
 * Every glyph with ink leaves in exactly one block. Pure geometry: this room knows neither PDF nor
 * what the words mean.
 */
@NullMarked
package org.zonereader.intake.format.layout;

import org.jspecify.annotations.NullMarked;
