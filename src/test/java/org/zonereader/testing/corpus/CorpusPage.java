package org.zonereader.testing.corpus;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.SourceForm;

/**
 * A page of the corpus: text that intake reads back as the reports it was made of.
 *
 * @param number its number, from 0
 * @param file file name
 * @param issue day of issue, which gives the reports' years
 * @param title title without its series number
 * @param series number of the part
 * @param text the text of the file
 * @param reports what it holds, in page order
 */
public record CorpusPage(
    long number,
    String file,
    LocalDate issue,
    String title,
    int series,
    String text,
    List<CorpusReport> reports) {
  public CorpusPage {
    reports = List.copyOf(reports);
  }

  /** What intake should make of it, but for the places of words in the source. */
  public ParsedSource parsed() {
    return new ParsedSource(
        file,
        SourceForm.PLAIN,
        title,
        series,
        issue,
        text,
        reports.stream().map(CorpusReport::report).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The content of the file: UTF-8. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
