package org.zonereader.intake.section;

import java.util.List;
import org.zonereader.intake.page.Page;
import org.zonereader.model.SetAside;

/**
 * What a page says about its own time and place, beyond its reports.
 *
 * @param fileName name of the file, without folders
 * @param body text of all paragraphs, as the source has it, one per line
 * @param setAside the lines the page's rules set aside
 */
record PageEvidence(String fileName, String body, List<SetAside> setAside) {
  static PageEvidence of(String fileName, Page page) {
    StringBuilder body = new StringBuilder();
    page.paragraphs().forEach(paragraph -> body.append(paragraph.words().text()).append('\n'));
    return new PageEvidence(fileName, body.toString(), page.setAside());
  }

  /** Lines that one rule set aside, in order. */
  List<String> linesOf(String rule) {
    return setAside.stream().filter(line -> line.rule().equals(rule)).map(SetAside::text).toList();
  }
}
