package org.zonereader.intake.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;
import org.zonereader.model.Span;

/** Themes that a person gave to clauses. */
class ThemeByHandTest {
  private static final String TEXT = "要优化营商环境,压缩审批时限,逐项落实;办好民生实事,排查安全隐患,天天盯。";
  private static final String[] PIECES = {
    "优化营商环境", "逐项落实", "办好民生实事", "排查安全隐患", "引进高层次人才", "天天盯", "推动科技成果转化"
  };

  private static Priority classified(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 1;
    for (int i = 1; i < text.length(); i++) {
      if (",;。".indexOf(text.charAt(i)) >= 0) {
        spans.add(new Span(start, i));
        start = i + 1;
      }
    }
    List<Clause> clauses = spans.stream().map(Clause::plain).toList();
    Priority plain =
        new Priority(
            null, clauses.getFirst(), clauses.subList(1, clauses.size()), List.of(), "rule");
    return new ThemeClassifier(ThemeFile.defaults()).classify(text, List.of(plain)).getFirst();
  }

  private static List<String> cut(Priority priority) {
    return priority.clauses().stream().map(c -> c.theme() + "" + c.measure()).toList();
  }

  private static Span span(Priority priority, int clause) {
    return priority.clauses().get(clause).span();
  }

  @Test
  void aMeasureMovesToAnotherTheme() {
    Priority before = classified(TEXT);
    assertThat(cut(before)).containsExactly("商0", "商0", "商0", "民1", "安2", "安2");
    Priority after =
        ThemeClassifier.withTheme(
            TEXT, before, Map.of(span(before, 0), "改", span(before, 1), "改", span(before, 2), "改"));
    assertThat(cut(after)).containsExactly("改0", "改0", "改0", "民1", "安2", "安2");
    assertThat(after.themes()).containsExactly("改", "民", "安");
    assertThat(after.lead().hits()).isEmpty();
    assertThat(after.actions().get(2).hits()).isEqualTo(before.actions().get(2).hits());
  }

  @Test
  void oneClauseBecomesAMeasureOfItsOwn() {
    Priority before = classified(TEXT);
    Priority after = ThemeClassifier.withTheme(TEXT, before, Map.of(span(before, 1), "数"));
    assertThat(cut(after)).containsExactly("商0", "数1", "数1", "民2", "安3", "安3");
  }

  @Test
  void measuresOfOneThemeJoinUnlessASemicolonStands() {
    Priority before = classified(TEXT);
    assertThat(cut(ThemeClassifier.withTheme(TEXT, before, Map.of(span(before, 4), "民"))))
        .containsExactly("商0", "商0", "商0", "民1", "民1", "民1");
    assertThat(cut(ThemeClassifier.withTheme(TEXT, before, Map.of(span(before, 3), "商"))))
        .containsExactly("商0", "商0", "商0", "商1", "安2", "安2");
  }

  @Test
  void anEmptyMapAndSpansOfOtherPrioritiesChangeNothing() {
    Priority before = classified(TEXT);
    assertThat(ThemeClassifier.withTheme(TEXT, before, Map.of())).isEqualTo(before);
    assertThat(ThemeClassifier.withTheme(TEXT, before, Map.of(new Span(0, 1), "民")))
        .isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void whateverIsMovedTheClausesStay(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("要");
    for (int i = 0; i < 2 + random.nextInt(9); i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) > 0 ? ',' : ';');
    }
    text.setCharAt(text.length() - 1, '。');
    Priority before = classified(text.toString());
    Map<Span, String> byHand = new HashMap<>();
    for (Clause clause : before.clauses()) {
      if (random.nextInt(3) == 0) {
        byHand.put(clause.span(), random.nextBoolean() ? "学" : "民");
      }
    }
    Priority after = ThemeClassifier.withTheme(text.toString(), before, byHand);
    assertThat(after.clauses())
        .extracting(Clause::span)
        .isEqualTo(before.clauses().stream().map(Clause::span).toList());
    int measure = 0;
    for (Clause clause : after.clauses()) {
      assertThat(clause.measure()).isBetween(measure, measure + 1);
      measure = clause.measure();
      String chosen = byHand.get(clause.span());
      if (chosen != null) {
        assertThat(clause.theme()).isEqualTo(chosen);
        assertThat(clause.hits()).isEmpty();
      }
    }
    assertThat(after.lead().measure()).isZero();
    assertThat(ThemeClassifier.withTheme(text.toString(), after, byHand)).isEqualTo(after);
  }
}
