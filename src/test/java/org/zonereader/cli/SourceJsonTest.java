package org.zonereader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zonereader.library.Sentences;
import org.zonereader.model.Clause;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.Join;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.SetAside;
import org.zonereader.model.SourceForm;
import org.zonereader.model.Span;
import org.zonereader.model.StoredReport;
import org.zonereader.model.ZoneMention;

/**
 * The published shape of a parsed file, key by key: a change here breaks other people's scripts.
 */
class SourceJsonTest {
  private static final String TEXT = "会议强调，全区上下要育好苗圃，修通水渠。";

  private static final Report REPORT =
      new Report(
          new ZoneMention("", "高新区", false, "by-hand"),
          null,
          "座谈会",
          new ReportDate(null, 3, 5, false, null),
          null,
          TEXT,
          List.of(new Join(7, "全区", "上下", "cut")),
          List.of(
              new Priority(
                  "全区上下",
                  new Clause(new Span(10, 14), "绿", null, 0, List.of()),
                  List.of(new Clause(new Span(15, 19), null, null, 1, List.of())),
                  List.of("绿"),
                  "word")),
          List.of());

  private static final ParsedSource SOURCE =
      new ParsedSource(
          "page.txt",
          SourceForm.PLAIN,
          "苗圃版",
          null,
          LocalDate.of(2025, 3, 6),
          "第3版\n" + TEXT,
          List.of(REPORT),
          List.of(new SetAside(new Span(0, 3), "第3版", "page-number")),
          List.of(),
          List.of(new ImportProblem("page.txt", 2, "no-report", List.of())));

  private static final String REPORT_KEYS =
      """
      "zone" : null,
      "zoneAsWritten" : "高新区",
      "headline" : null,
      "meeting" : "座谈会",
      "meetingDate" : "--03-05",
      "yearInferred" : false,
      "yearSource" : null,
      "byline" : null,
      "text" : "会议强调，全区上下要育好苗圃，修通水渠。",
      "joins" : [
        {
          "at" : 7,
          "before" : "全区",
          "after" : "上下",
          "rule" : "cut"
        }
      ],
      "priorities" : [
        {
          "lead" : "育好苗圃",
          "subject" : "全区上下",
          "start" : 10,
          "end" : 19,
          "leadStart" : 10,
          "leadEnd" : 14,
          "rule" : "word",
          "themes" : [
            "绿"
          ],
          "actions" : [
            {
              "text" : "修通水渠",
              "start" : 15,
              "end" : 19,
              "theme" : null,
              "measure" : 1
            }
          ]
        }
      ]
      """;

  private static final String GOLDEN =
      """
      {
        "file" : "page.txt",
        "title" : "苗圃版",
        "series" : null,
        "issueDate" : "2025-03-06",
        "reports" : [
          {
      REPORT    }
        ],
        "setAside" : [
          {
            "text" : "第3版",
            "start" : 0,
            "end" : 3,
            "rule" : "page-number"
          }
        ],
        "problems" : [
          {
            "message" : "No report of a zone was found; all text was set aside.",
            "line" : 2
          }
        ]
      }\
      """;

  @Test
  void everyKeyInItsPlace() {
    assertThat(Json.write(SourceJson.of(SOURCE, new Sentences(Locale.ENGLISH))))
        .isEqualTo(GOLDEN.replace("REPORT", REPORT_KEYS.indent(6)));
  }

  @Test
  void aStoredReportHasItsIdFirst() {
    assertThat(Json.write(StoredJson.of(new StoredReport(41, "page.txt", 1, "", REPORT))))
        .isEqualTo("{\n  \"id\" : 41,\n" + REPORT_KEYS.indent(2) + "}");
  }
}
