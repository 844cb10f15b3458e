package org.zonereader.ui.common;

/**
 * A step that a sentence offers.
 *
 * @param words of the link
 */
public record Offer(String words, Runnable step) {}
