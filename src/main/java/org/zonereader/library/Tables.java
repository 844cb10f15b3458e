package org.zonereader.library;

import java.util.List;
import org.zonereader.model.Theme;
import org.zonereader.model.Zone;

/**
 * The two tables that the user may edit.
 *
 * @param zones in the order of lists
 * @param themes in the order of rows and barcodes; at least one
 */
public record Tables(List<Zone> zones, List<Theme> themes) {
  public Tables {
    zones = List.copyOf(zones);
    themes = List.copyOf(themes);
  }
}
