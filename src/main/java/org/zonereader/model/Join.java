package org.zonereader.model;

/**
 * A place where a paragraph that the page had cut was put together again (合并断行).
 *
 * @param at offset in the report text where the halves meet
 * @param before the last characters before it, at most 12
 * @param after the first characters after it, at most 12
 * @param rule name of the rule that joined them
 */
public record Join(int at, String before, String after, String rule) {}
