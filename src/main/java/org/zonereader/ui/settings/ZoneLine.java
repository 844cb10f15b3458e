package org.zonereader.ui.settings;

import org.zonereader.model.Zone;

/**
 * A row of the zone table.
 *
 * @param reports how many reports of it the library holds
 */
public record ZoneLine(Zone zone, int reports) {}
