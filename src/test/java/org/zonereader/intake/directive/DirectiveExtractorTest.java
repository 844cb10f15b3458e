package org.zonereader.intake.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonereader.intake.directive.rule.RuleList;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;

class DirectiveExtractorTest {
  /** Rules that keep words from being a priority, or make them part of one. */
  private static final Set<String> NOT_OPENING =
      Set.of(
          "account",
          "appraisal",
          "plan-statement",
          "declarative",
          "general-truth",
          "counting-head",
          "title-body");

  static List<Fixture> fixtures() {
    return Fixture.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void findsWhatTheFixtureSays(Fixture fixture) {
    assertThat(new DirectiveExtractor().extract(fixture.text()))
        .extracting(priority -> line(fixture.text(), priority))
        .isEqualTo(fixture.wanted());
  }

  @Test
  void everyRuleThatOpensIsSeenInAFixture() {
    Set<String> seen = new TreeSet<>(NOT_OPENING);
    for (Fixture fixture : Fixture.all()) {
      fixture.wanted().forEach(line -> seen.add(line.substring(line.lastIndexOf("| ") + 2)));
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(RuleList.names());
  }

  @Test
  void widthAndScriptDoNotMatter() {
    String plain = "会议强调,要办好庙会,热闹一点;要管好摊位。各商会务必让利,会员优先。";
    String mirror = "會議強調，要辦好廟會，熱鬧一點；要管好攤位。各商會務必讓利，會員優先。";
    assertThat(spans(mirror)).isEqualTo(spans(plain)).hasSize(3);
  }

  @Test
  void emptyTextHasNone() {
    assertThat(new DirectiveExtractor().extract("")).isEmpty();
  }

  private static List<List<?>> spans(String text) {
    return new DirectiveExtractor()
        .extract(text).stream()
            .<List<?>>map(p -> p.clauses().stream().map(Clause::span).toList())
            .toList();
  }

  private static String line(String text, Priority priority) {
    String subject = priority.subject() == null ? "-" : priority.subject();
    return String.join(
        " | ",
        priority.lead().span().in(text),
        String.valueOf(priority.actions().size()),
        subject,
        priority.rule());
  }
}
