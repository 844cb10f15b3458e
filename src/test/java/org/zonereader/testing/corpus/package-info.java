/**
 * Reports in the genre, as many as a test or a measurement asks for: {@link
 * org.zonereader.testing.corpus.Corpus} gives the report of any number, and pages of ten reports as
 * text that intake reads back. Words follow Zipf's law ({@link
 * org.zonereader.testing.corpus.Vocabulary}); zones, days and sentences are drawn from the seed and
 * the number alone, so that any slice can be made by itself and by several threads.
 *
 * <p>Most words are made up. Nothing is taken from a real page.
 */
@NullMarked
package org.zonereader.testing.corpus;

import org.jspecify.annotations.NullMarked;
