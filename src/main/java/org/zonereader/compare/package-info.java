/**
 * Reports side by side: pure functions from reports to a {@link org.zonereader.model.Comparison} by
 * theme or by order, to the phrases they share ({@code TermComparison}), to the items most like a
 * chosen one ({@code Similarity}) and to what became of priorities over time ({@code
 * TimelineComparison}).
 *
 * <p>Phrases: a clause is cut into units ({@code PhraseUnits}), runs of them are candidates ({@code
 * PhraseCandidates}), {@code PhraseCounts} finds where each stands and which of several inside one
 * another is the term. Words too common to tell anything are in {@code StockWords}.
 *
 * <p>Stored reports and the theme list come in, a comparison goes out; nothing here knows where
 * reports are kept or how a comparison is drawn.
 */
@NullMarked
package org.zonereader.compare;

import org.jspecify.annotations.NullMarked;
