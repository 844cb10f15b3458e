package org.zonereader.model;

/**
 * The zone a report is filed under.
 *
 * @param name canonical name where the zone table knows it, else {@code asWritten}; empty when the
 *     page names no zone at all
 * @param asWritten the words of the page
 * @param confirmed false means 待确认: not in the zone table, or too bare to decide (高新区)
 * @param rule name of the rule that found it
 */
public record ZoneMention(String name, String asWritten, boolean confirmed, String rule) {}
