package org.zonereader.ui.common.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Join;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.Span;
import org.zonereader.model.TextRun;
import org.zonereader.model.ZoneMention;
import org.zonereader.testing.MarkedText;

/** One report whose text stands in its source from offset 100 on. */
final class Reports {
  static final int SHIFT = 100;
  static final String MARKED =
      """
      10月9日,青石高新区开会,学习全会精神。
      会议强调,要‹!产:把“链主,链员”拧成一股绳›,‹产:补齐短板›;‹+稳:稳住1,200个项目›。
      会后,各部门分头落实,逐项销号:先易后难。\
      """;

  private Reports() {}

  static Report doubtful() {
    return report(new ZoneMention("高新区", "高新区", false, "bare"), null, null);
  }

  static Report clear() {
    return report(
        new ZoneMention("青石高新区", "青石高新区", true, "table"),
        new ReportDate(2025, 10, 9, true, "全会"),
        "乙文");
  }

  private static Report report(
      ZoneMention zone, @Nullable ReportDate date, @Nullable String byline) {
    MarkedText marked = MarkedText.parse(MARKED);
    String text = marked.text();
    int join = text.indexOf("逐项");
    return new Report(
        zone,
        "青石起步,快人一拍",
        null,
        date,
        byline,
        text,
        List.of(new Join(join, "分头落实,", "逐项销号", "cut-paragraph")),
        marked.priorities(),
        List.of(new TextRun(0, SHIFT, text.length())));
  }

  /** Where these words stand in the report's text. */
  static Span span(String words) {
    int start = doubtful().text().indexOf(words);
    return new Span(start, start + words.length());
  }
}
