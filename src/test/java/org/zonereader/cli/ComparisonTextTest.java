package org.zonereader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.Comparison.Row;
import org.zonereader.model.ReportDate;
import org.zonereader.model.Span;
import org.zonereader.model.Theme;

class ComparisonTextTest {
  private static final Theme GREEN =
      new Theme(
          "绿",
          "绿色发展",
          0,
          new Theme.Colours("#000000", "#000000", "#FFFFFF"),
          new Theme.Colours("#FFFFFF", "#FFFFFF", "#000000"),
          List.of());

  @Test
  void zonesLineUpAndSilenceIsADash() {
    Comparison comparison =
        new Comparison(
            List.of(
                column("珠海高新区", "种好, 管好", new ReportDate(2025, 10, 29, false, null)),
                column("武汉东湖高新区", null, null)),
            List.of(
                new Row("绿", List.of(List.of(item("育好苗圃", "修通水渠"), item("栽树")), List.of())),
                new Row((String) null, List.of(List.of(), List.of(item("看天"))))));
    assertThat(new ComparisonText(List.of(GREEN), Locale.SIMPLIFIED_CHINESE).of(comparison))
        .isEqualTo(
            """
            珠海高新区      2025-10-29  种好， 管好
            武汉东湖高新区  （无日期）

            绿 绿色发展（1/2）
              珠海高新区      · 育好苗圃，修通水渠
                              · 栽树
              武汉东湖高新区  —

            未归类（1/2）
              珠海高新区      —
              武汉东湖高新区  · 看天
            """);
  }

  @Test
  void longItemsGoOnUnderTheirBeginning() {
    Comparison comparison =
        new Comparison(
            List.of(column("珠海高新区", null, null)),
            List.of(new Row("绿", List.of(List.of(item("树".repeat(60)))))));
    List<String> lines =
        new ComparisonText(List.of(GREEN), Locale.ENGLISH).of(comparison).lines().toList();
    assertThat(lines).hasSize(5);
    assertThat(lines).allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(100));
    assertThat(Width.of(lines.get(3).substring(0, lines.get(3).indexOf('树'))))
        .isEqualTo(Width.of(lines.get(4).substring(0, lines.get(4).indexOf('树'))));
  }

  private static Column column(
      String zone,
      @org.jspecify.annotations.Nullable String headline,
      @org.jspecify.annotations.Nullable ReportDate date) {
    return new Column(zone, 1, headline, null, date, Map.of(), "", "");
  }

  private static Item item(String head, String... actions) {
    return new Item(
        1, 1, 0, null, head, quote(head), List.of(actions).stream().map(a -> quote(a)).toList());
  }

  private static Quote quote(String words) {
    return new Quote(words, new Span(0, words.length()));
  }
}
