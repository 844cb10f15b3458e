/**
 * What a person decided, laid over what the rules found.
 *
 * <p>Where paragraphs and reports begin is settled earlier, while the page is read ({@link
 * org.zonereader.intake.page.Structure}). {@link org.zonereader.intake.correction.Corrections} then
 * sets fields, priorities and themes. In: a parsed source and corrections in the order in which
 * they were made. Out: the same source with them; a correction whose place is gone changes nothing.
 * {@link org.zonereader.intake.correction.Carry} finds the places of corrections again in another
 * edition of the page.
 */
@NullMarked
package org.zonereader.intake.correction;

import org.jspecify.annotations.NullMarked;
