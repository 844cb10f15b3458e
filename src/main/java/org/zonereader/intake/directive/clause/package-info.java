/**
 * The words of a report, phrase by phrase, without any decision yet.
 *
 * <p>A folded text goes into {@link org.zonereader.intake.directive.clause.PhraseSplitter}; {@link
 * org.zonereader.intake.directive.clause.Phrase phrases} with offsets come out. Small readers then
 * say what a phrase looks like: does it hold a directive word (要, 务必), an opener (会议强调), an
 * addressee (各部门), a number (一是), a bare verb phrase, a statement? They work on the masked words,
 * where whatever is quoted or bracketed shows as □, so that no rule trips over quoted words.
 *
 * <p>A new word of the genre belongs into the list of one of these readers, with a test.
 */
@NullMarked
package org.zonereader.intake.directive.clause;

import org.jspecify.annotations.NullMarked;
