package org.zonereader.model;

/**
 * How much a library holds.
 *
 * @param reports those that are shown
 * @param zones that have reports
 * @param sources files that were imported
 * @param views comparisons kept under a name
 * @param corrections made by hand
 */
public record Holdings(int reports, int zones, int sources, int views, int corrections) {}
