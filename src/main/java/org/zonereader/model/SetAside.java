package org.zonereader.model;

/**
 * Page furniture that belongs to no report (搁置): kept, with the reason.
 *
 * @param span place in the source text
 * @param text its words, exactly as in the source
 * @param rule name of the rule that set it aside
 */
public record SetAside(Span span, String text, String rule) {}
