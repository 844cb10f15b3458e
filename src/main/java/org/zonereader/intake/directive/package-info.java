/**
 * A report's text becomes its priorities (要点).
 *
 * <p>{@link org.zonereader.intake.directive.DirectiveExtractor} is the only entrance: cleaned text
 * goes in, priorities with spans into that text come out, not yet under any theme. Inside, the
 * {@code clause} room cuts the text into phrases and says what each looks like, the {@code rule}
 * room holds the named rules, and one walk over the phrases asks them and collects lead and
 * actions.
 */
@NullMarked
package org.zonereader.intake.directive;

import org.jspecify.annotations.NullMarked;
