package org.zonereader.ui.settings;

/**
 * A sentence under the title of a section.
 *
 * @param section where it belongs
 * @param bad whether something could not be done
 */
public record Note(Section section, String words, boolean bad) {}
