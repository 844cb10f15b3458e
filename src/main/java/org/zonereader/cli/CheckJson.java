package org.zonereader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * The result of a check.
 *
 * @param findings sentences; empty when all is well
 */
@JsonPropertyOrder({"ok", "findings"})
record CheckJson(boolean ok, List<String> findings) {}
