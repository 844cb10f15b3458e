/**
 * Priorities come under themes (主题).
 *
 * <p>{@link org.zonereader.intake.theme.ThemeFile} reads the themes and their terms; {@link
 * org.zonereader.intake.theme.ThemeClassifier} fills theme, second theme, measure and hits of each
 * clause. Every assignment shows the terms that led to it; a clause without any stays 未归类.
 *
 * <p>To add a theme: one entry in {@code data/themes.json} with a seal, colours and general terms
 * of the genre, not words read off one page.
 */
@NullMarked
package org.zonereader.intake.theme;

import org.jspecify.annotations.NullMarked;
