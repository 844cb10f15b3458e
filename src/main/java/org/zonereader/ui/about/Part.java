package org.zonereader.ui.about;

/**
 * Something the program is made of.
 *
 * @param name as its makers call it
 * @param version empty when it follows another part's
 * @param licence SPDX name, or several between slashes of which one may be chosen
 */
public record Part(String name, String version, String licence) {}
