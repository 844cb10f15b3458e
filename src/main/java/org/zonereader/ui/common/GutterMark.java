package org.zonereader.ui.common;

/**
 * A number in the margin left of a {@link SelectableText}, level with the line that holds {@code
 * offset}. Marks of one line are joined: {@code 1, 2}.
 *
 * @param offset offset in the text
 * @param label what is shown
 * @param active drawn in the heavier face
 */
public record GutterMark(int offset, String label, boolean active) {}
