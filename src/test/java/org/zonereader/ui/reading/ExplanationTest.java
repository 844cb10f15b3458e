package org.zonereader.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zonereader.model.ByHand;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.Span;
import org.zonereader.model.StoredReport;
import org.zonereader.model.TermHit;
import org.zonereader.model.TextRun;
import org.zonereader.model.ZoneMention;
import org.zonereader.testing.SampleThemes;
import org.zonereader.text.Messages;

class ExplanationTest {
  private static final String TEXT = "要造好芯片,一步不停;聚力攻坚,换个样子,莫名其妙。";

  private final Messages messages = Messages.of(ReadingView.class, Locale.SIMPLIFIED_CHINESE);

  private static Clause clause(String words, @Nullable String theme, int measure, TermHit... hits) {
    int start = TEXT.indexOf(words);
    return new Clause(new Span(start, start + words.length()), theme, null, measure, List.of(hits));
  }

  private Explanation explanation(Priority priority) {
    Report report =
        new Report(
            new ZoneMention("甲高新区", "甲高新区", true, "t"),
            null,
            null,
            null,
            null,
            TEXT,
            List.of(),
            List.of(priority),
            List.of(new TextRun(0, 0, TEXT.length())),
            new ByHand(Set.of(), List.of(clause("换个样子", null, 0).span())));
    ReadingPage page = ReadingPage.of(new StoredReport(1, "a.txt", 1, "", report));
    return new Explanation(page, SampleThemes.all(), messages);
  }

  private static Priority priority(String rule) {
    return new Priority(
        null,
        clause("造好芯片", "新", 0, new TermHit("新", "芯片", 2), new TermHit("科", "造", .5)),
        List.of(
            clause("一步不停", "新", 0),
            clause("聚力攻坚", "安", 1, new TermHit("安", "防汛", 1)),
            clause("换个样子", "绿", 2),
            clause("莫名其妙", null, 3)),
        List.of(),
        rule);
  }

  private final Point point = new Point(1, null, List.of());

  @Test
  void everyClauseSaysWhatLedToItsTheme() {
    assertThat(explanation(priority("bullet")).clauses(point))
        .extracting(Explanation.Line::reason)
        .containsExactly(
            "芯片（新兴产业 2），造（科技创新 0.5）", "随前一举措", "会议主题中的“防汛”（安全发展 1）", "人工指定", "没有命中任何主题的词");
    assertThat(explanation(priority("bullet")).clauses(point))
        .extracting(Explanation.Line::theme)
        .containsExactly("新", "新", "安", "绿", null);
  }

  @Test
  void aRuleIsSaidInWordsOrByItsName() {
    assertThat(explanation(priority("opener-yao")).rule(point)).isEqualTo("识别依据：“会议强调”等引语后面接“要”");
    assertThat(explanation(priority("quite-new")).rule(point)).isEqualTo("识别依据：quite-new");
  }
}
