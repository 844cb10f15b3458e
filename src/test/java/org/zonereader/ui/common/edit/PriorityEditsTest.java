package org.zonereader.ui.common.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Anchor;
import org.zonereader.model.Correction;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.Span;

class PriorityEditsTest {
  private final Report report = Reports.clear();
  private final Priority priority = report.priorities().getFirst();

  private static List<String> words(Correction.PutPriority put) {
    return Stream.concat(Stream.of(put.at()), put.actions().stream()).map(Anchor::words).toList();
  }

  @Test
  void theFirstClauseLeadsAndTheRestActs() {
    List<Correction> added = PriorityEdits.add(report, Reports.span("各部门分头落实,逐项销号:先易后难。"));
    assertThat(added).hasSize(1);
    Correction.PutPriority put = (Correction.PutPriority) added.getFirst();
    assertThat(words(put)).containsExactly("各部门分头落实", "逐项销号", "先易后难");
    assertThat(put.subject()).isNull();
    assertThat(put.at().start()).isEqualTo(Reports.SHIFT + Reports.span("各部门分头落实").start());
  }

  @Test
  void marksInQuotationsAndNumbersDoNotSplitAndYaoIsNoLead() {
    Span selected = Reports.span(",要把“链主,链员”拧成一股绳,补齐短板;稳住1,200个项目。\n会后");
    assertThat(words((Correction.PutPriority) PriorityEdits.add(report, selected).getFirst()))
        .containsExactly("把“链主,链员”拧成一股绳", "补齐短板", "稳住1,200个项目", "会后");
  }

  @Test
  void aSelectionThatBeginsInAQuotationStaysWhole() {
    Span selected = Reports.span("链员”拧成一股绳,补齐");
    assertThat(words((Correction.PutPriority) PriorityEdits.add(report, selected).getFirst()))
        .containsExactly("链员”拧成一股绳", "补齐");
  }

  @Test
  void nothingSelectedIsNoPriority() {
    assertThat(PriorityEdits.add(report, new Span(3, 3))).isEmpty();
    assertThat(PriorityEdits.add(report, Reports.span("。\n"))).isEmpty();
    assertThat(PriorityEdits.change(report, priority, Reports.span("。\n"))).isEmpty();
  }

  @Test
  void aChangedExtentTakesThePlaceOfTheOldOne() {
    List<Correction> change = PriorityEdits.change(report, priority, Reports.span("补齐短板"));
    assertThat(change.getFirst())
        .isEqualTo(new Correction.RemovePriority(report.anchor(priority.lead().span())));
    assertThat(words((Correction.PutPriority) change.getLast())).containsExactly("补齐短板");
  }

  @Test
  void everyClauseOfAMeasureMoves() {
    List<Span> clauses = List.of(Reports.span("补齐短板"), Reports.span("先易后难"));
    assertThat(PriorityEdits.move(report, clauses, "绿"))
        .containsExactly(
            new Correction.SetTheme(report.anchor(clauses.getFirst()), "绿"),
            new Correction.SetTheme(report.anchor(clauses.getLast()), "绿"));
  }
}
