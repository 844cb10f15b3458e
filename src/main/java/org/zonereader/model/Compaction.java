package org.zonereader.model;

/**
 * What making a library small came to.
 *
 * @param before bytes of the file and of what is written beside it, before
 * @param after the same, afterwards
 */
public record Compaction(long before, long after) {}
