package org.zonereader.cli;

/**
 * What was written anew.
 *
 * @param reports how many reports lists and index have now
 */
record RebuildJson(int reports) {}
