package org.zonereader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.zonereader.model.Holdings;

/**
 * How much a library holds.
 *
 * @param reports those that are shown
 * @param zones that have reports
 * @param sources files that were imported
 * @param views saved comparisons
 * @param corrections made by hand
 */
@JsonPropertyOrder({"reports", "zones", "sources", "views", "corrections"})
record HoldingsJson(int reports, int zones, int sources, int views, int corrections) {
  static HoldingsJson of(Holdings holdings) {
    return new HoldingsJson(
        holdings.reports(),
        holdings.zones(),
        holdings.sources(),
        holdings.views(),
        holdings.corrections());
  }
}
