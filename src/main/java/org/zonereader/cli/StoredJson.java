package org.zonereader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.zonereader.model.StoredReport;

/**
 * A report of the library: its id, then the keys of {@link ReportJson}.
 *
 * @param id stable report id
 */
@JsonPropertyOrder({"id", "report"})
record StoredJson(long id, @JsonUnwrapped ReportJson report) {
  static StoredJson of(StoredReport stored) {
    return new StoredJson(stored.id(), ReportJson.of(stored.report()));
  }
}
