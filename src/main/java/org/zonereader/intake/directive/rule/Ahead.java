package org.zonereader.intake.directive.rule;

import org.jspecify.annotations.Nullable;
import org.zonereader.intake.directive.clause.Phrase;

/**
 * What follows a phrase.
 *
 * @param next the phrase that follows in the report, or null
 * @param tells true for the first phrase of a paragraph whose first sentence reports facts
 */
public record Ahead(@Nullable Phrase next, boolean tells) {}
