package org.zonereader.intake.format.layout;

/**
 * A printed character. Lengths are in points, y grows downwards.
 *
 * @param text what it says; blank for a space
 * @param start left edge
 * @param end right edge
 * @param baseline height of the line it stands on
 * @param size font size as it is seen
 */
public record Glyph(String text, double start, double end, double baseline, double size) {}
