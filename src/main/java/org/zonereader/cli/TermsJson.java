package org.zonereader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.zonereader.model.TermTable;

/**
 * The terms of compared zones as the command line publishes them.
 *
 * @param zones canonical names, each once
 */
@JsonPropertyOrder({"zones", "terms"})
record TermsJson(List<String> zones, List<TermJson> terms) {

  static TermsJson of(TermTable table) {
    return new TermsJson(
        table.zones().stream().distinct().toList(),
        table.terms().stream().map(term -> TermJson.of(table, term)).toList());
  }

  /**
   * A term.
   *
   * @param zones those that use it
   * @param kind shared or distinctive
   * @param score log-likelihood keyness, at least 0
   */
  @JsonPropertyOrder({"term", "zones", "kind", "score"})
  record TermJson(String term, List<String> zones, String kind, double score) {
    static TermJson of(TermTable table, TermTable.Term term) {
      String kind = term.kind().name().toLowerCase(Locale.ROOT);
      return new TermJson(term.text(), table.zonesOf(term), kind, term.score());
    }
  }
}
