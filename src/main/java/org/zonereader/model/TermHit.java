package org.zonereader.model;

/**
 * One term of a theme found in a clause: the reason for an assignment.
 *
 * @param theme seal of the theme the term belongs to
 * @param term the term as the theme table has it
 * @param weight its weight, greater than 0
 */
public record TermHit(String theme, String term, double weight) {}
