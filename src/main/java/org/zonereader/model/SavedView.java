package org.zonereader.model;

/**
 * A comparison kept under a name (保存的视图).
 *
 * @param id greater than 0
 * @param name as the user typed it; unique in a library
 * @param missing how many of its columns are gone because their reports are no longer in the
 *     library
 */
public record SavedView(long id, String name, ComparisonView view, int missing) {}
