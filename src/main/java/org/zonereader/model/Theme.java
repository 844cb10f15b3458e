package org.zonereader.model;

import java.util.List;

/**
 * A theme (主题) that clauses are sorted under.
 *
 * @param seal one Chinese character (印); the key everywhere
 * @param name full name, e.g. 科技创新
 * @param order position in lists and barcodes, from 0
 * @param light colours on light paper
 * @param dark colours on dark paper
 * @param terms the words it is recognised by
 */
public record Theme(
    String seal, String name, int order, Colours light, Colours dark, List<Term> terms) {
  public Theme {
    terms = List.copyOf(terms);
  }

  /** Web colours {@code #RRGGBB}: barcode and underline, seal character, seal ground. */
  public record Colours(String edge, String ink, String tint) {}

  /** A word and how strongly it speaks for the theme (greater than 0; 1 is the usual weight). */
  public record Term(String text, double weight) {}
}
