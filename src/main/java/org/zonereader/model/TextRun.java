package org.zonereader.model;

/**
 * A stretch of report text that stands unbroken in the source.
 *
 * @param textStart offset in the report text
 * @param sourceStart offset in the source text
 * @param length code units, greater than 0
 */
public record TextRun(int textStart, int sourceStart, int length) {}
