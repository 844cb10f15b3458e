package org.zonereader.ui.common.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Correction;
import org.zonereader.model.Report;

class StructureEditsTest {
  private final Report report = Reports.clear();

  private static int at(String words) {
    return Reports.span(words).start();
  }

  @Test
  void aParagraphBreaksAtTheOffsetOnly() {
    Correction split = StructureEdits.breakParagraph(report, at("补齐短板")).orElseThrow();
    assertThat(split).isInstanceOf(Correction.BreakParagraph.class);
    assertThat(split.at().start()).isEqualTo(Reports.SHIFT + at("补齐短板"));
    assertThat(split.at().words()).isEqualTo("补齐短板;稳住1,200个项目。");
    assertThat(StructureEdits.breakParagraph(report, at("会议强调"))).isEmpty();
    assertThat(StructureEdits.breakParagraph(report, at("\n会后"))).isEmpty();
  }

  @Test
  void aParagraphJoinsTheOneBeforeIt() {
    Optional<Correction> join = StructureEdits.joinParagraph(report, at("链员"));
    assertThat(join).map(c -> c.at().start()).contains(Reports.SHIFT + at("会议强调"));
    assertThat(StructureEdits.joinParagraph(report, 3)).isEmpty();
  }

  @Test
  void aJoinOfLinesIsTakenApartWhereTheyMet() {
    assertThat(StructureEdits.joinsAround(report, at("会后"))).hasSize(1);
    assertThat(StructureEdits.joinsAround(report, 0)).isEmpty();
    assertThat(StructureEdits.breakJoin(report, report.joins().getFirst()))
        .map(c -> c.at().start())
        .contains(Reports.SHIFT + at("逐项销号"));
  }

  @Test
  void reportsBeginAndJoinWithTheirFirstWords() {
    assertThat(StructureEdits.beginReport(report, at("先易后难")))
        .contains(new Correction.BeginReport(report.anchor(Reports.span("会后,各部门分头落实,逐项销号:先易后难。"))));
    assertThat(StructureEdits.beginReport(report, 0)).isEmpty();
    assertThat(StructureEdits.joinReport(report))
        .isEqualTo(new Correction.JoinReport(report.anchor()));
  }
}
