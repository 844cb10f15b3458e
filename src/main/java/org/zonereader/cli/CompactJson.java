package org.zonereader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What making the library small came to.
 *
 * @param before bytes before
 * @param after bytes afterwards
 */
@JsonPropertyOrder({"before", "after"})
record CompactJson(long before, long after) {}
