/**
 * Priorities come under themes (主题).
 *
 * <p>{@link org.zonereader.intake.theme.ThemeFile} reads the themes and their terms; {@link
 * org.zonereader.intake.theme.ThemeClassifier} fills theme, second theme, measure and hits of each
 * clause. Every assignment shows the terms that led to it; a clause that continues the running
 * theme shows none; a priority for which nothing speaks stays 未归类.
 *
 * <p>To add a theme: one entry in {@code data/themes.json} with a seal, colours and general terms
 * of the genre, not words read off one page. A term that names its theme by itself weighs 1.5 or
 * more (2 is usual, 3 for a fixed phrase); less is for words that fit any meeting. Where a term is
 * found inside another word by chance, add that word to the neutral words.
 */
@NullMarked
package org.zonereader.intake.theme;

import org.jspecify.annotations.NullMarked;
