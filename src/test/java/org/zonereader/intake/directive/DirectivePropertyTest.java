package org.zonereader.intake.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonereader.intake.theme.ThemeClassifier;
import org.zonereader.intake.theme.ThemeFile;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;
import org.zonereader.model.Span;

/** What holds for any text, made from the building blocks of the genre and from noise. */
class DirectivePropertyTest {
  private static final List<String> BLOCKS =
      List.of(
          "会议强调", "会议指出", "全会指出", "林远强调", "《意见》提出", "要", "一要", "二是", "一是", "务必", "必须", "各部门",
          "全区上下", "坚持", "加快项目建设", "提升服务质效", "把", "以高度的责任感", "主要", "要求", "要素", "是", "将", "三件实事",
          "下一步", "跑出“加速度”", "3月5日", "召开会议", "8:30", "1,200", "一、", "(二)", "3.", "◆", "●", ",", ";",
          "。", ":", "、", "，", "；", "：", "！", "——", "“", "”", "\"", "「", "」", "《", "》", "(", ")",
          "（", "）", "【", "\n", "\n", " ", "\u3000", "\u200B", "a", "Z", "é", "學習", "務必", "𠮷", "😀",
          "\uD83D", "\u0000", "’", "'");

  private static final String MARKS = ",;:。.!?，；：！？、—… \n\u3000\u200B";

  private final ThemeClassifier themes = new ThemeClassifier(ThemeFile.defaults());

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void spansAreInOrderAndClean(long seed) {
    String text = text(new Random(seed));
    List<Priority> priorities = themes.classify(text, new DirectiveExtractor().extract(text));
    int at = 0;
    for (Priority priority : priorities) {
      assertThat(priority.rule()).isNotEmpty();
      int measure = 0;
      for (Clause clause : priority.clauses()) {
        Span span = clause.span();
        assertThat(span.start()).as("after the clause before it").isGreaterThanOrEqualTo(at);
        assertThat(span.end()).isBetween(span.start() + 1, text.length());
        assertThat(span.in(text)).doesNotContain("\n");
        assertThat(MARKS).doesNotContain(first(span, text)).doesNotContain(last(span, text));
        assertThat(clause.measure()).isBetween(measure, measure + 1);
        measure = clause.measure();
        at = span.end();
      }
      assertThat(priority.lead().measure()).isZero();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aParagraphMoreChangesNothingBeforeIt(long seed) {
    String text = text(new Random(seed));
    String more = text + "\n近日,园区“开放。";
    assertThat(leads(more)).isEqualTo(leads(text));
  }

  private static List<Span> leads(String text) {
    return new DirectiveExtractor().extract(text).stream().map(p -> p.lead().span()).toList();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int blocks = random.nextInt(120);
    for (int i = 0; i < blocks; i++) {
      text.append(BLOCKS.get(random.nextInt(BLOCKS.size())));
    }
    return text.toString();
  }

  private static String first(Span span, String text) {
    return text.substring(span.start(), span.start() + 1);
  }

  private static String last(Span span, String text) {
    return text.substring(span.end() - 1, span.end());
  }
}
