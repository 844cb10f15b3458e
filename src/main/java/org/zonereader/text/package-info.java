/**
 * Characters: folding for matching, blanks, pinyin, words of the interface, files of the faces.
 *
 * <p>What enters is text as the source has it; what leaves is a view of it that other rooms match
 * on, with offsets that lead back. {@link org.zonereader.text.Folding#sameLength} keeps every
 * offset, {@link org.zonereader.text.Folding#forSearch} drops white space and returns a {@link
 * org.zonereader.text.FoldedText} with an offset map. {@link org.zonereader.text.DisplayText} is
 * the only place that changes how source text is shown, {@link org.zonereader.text.Messages} reads
 * the bundle of a room. {@link org.zonereader.text.Grams} is what a full-text index is fed with.
 * {@link org.zonereader.text.Segmenter} cuts text into words, {@link org.zonereader.text.WordTrie}
 * finds many words at once, {@link org.zonereader.text.FontFiles} the bundled faces. To fold one
 * more character, add it to {@code FoldTable}.
 *
 * <p>This room knows nobody; everybody may use it.
 */
@NullMarked
package org.zonereader.text;

import org.jspecify.annotations.NullMarked;
