/**
 * Bytes → text.
 *
 * <p>In: a file's name and bytes. Out: {@link org.zonereader.intake.format.Decoded}: the text, or
 * the problem that says why there is none. Nothing is replaced in silence: a file with bytes that
 * are not text is refused with the place of the first one. To add a format: one class that
 * implements {@link org.zonereader.intake.format.SourceFormat}, one line in the list in {@link
 * org.zonereader.intake.format.SourceFormats}, one test.
 */
@NullMarked
package org.zonereader.intake.format;

import org.jspecify.annotations.NullMarked;
