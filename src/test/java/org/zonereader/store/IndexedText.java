package org.zonereader.store;

import org.zonereader.text.FoldedText;

/**
 * What an index is made of.
 *
 * @param id later days have greater ids
 */
public record IndexedText(long id, FoldedText text) {}
