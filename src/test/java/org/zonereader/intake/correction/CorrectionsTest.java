package org.zonereader.intake.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonereader.intake.Intake;
import org.zonereader.intake.section.ZoneTable;
import org.zonereader.intake.theme.ThemeClassifier;
import org.zonereader.intake.theme.ThemeFile;
import org.zonereader.model.ByHand;
import org.zonereader.model.Clause;
import org.zonereader.model.Correction;
import org.zonereader.model.Join;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.Span;

/** What a person decides holds, and everything else stays as the rules have it. */
class CorrectionsTest {
  private static final Intake INTAKE =
      new Intake(ZoneTable.packed(), new ThemeClassifier(ThemeFile.defaults()));

  private static final String PAGE =
      """
      贵阳高新区
      开足马力忙生产

      10月8日,贵阳高新区召开调度会,听取各部门汇报。

      会议强调,要稳住外贸订单,帮企业跑好手续;要看紧安全生产,排查老旧厂

      房隐患。

      要办好园区食堂,让职工吃得放心。

      珠海高新区
      护航新项目

      10月9日,珠海高新区召开干部大会。

      会议指出,要盯紧项目工期,守住质量。
      """;

  private static ParsedSource read(Correction... corrections) {
    return INTAKE.read("页.txt", PAGE.getBytes(StandardCharsets.UTF_8), null, List.of(corrections));
  }

  private static Report first() {
    return read().reports().getFirst();
  }

  private static Span find(Report report, String words) {
    int at = report.text().indexOf(words);
    assertThat(at).as(words).isNotNegative();
    return new Span(at, at + words.length());
  }

  private static List<String> leads(Report report) {
    return report.priorities().stream().map(p -> p.lead().span().in(report.text())).toList();
  }

  private static List<String> actions(Report report, int priority) {
    return report.priorities().get(priority).actions().stream()
        .map(clause -> clause.span().in(report.text()))
        .toList();
  }

  @Test
  void fieldsAreSetAndSaidToBeByHand() {
    Report before = first();
    ReportDate day = new ReportDate(2024, 10, 8, false, null);
    Report after =
        read(
                new Correction.SetZone(before.anchor(), "遵义高新区"),
                new Correction.SetDate(before.anchor(), day),
                new Correction.SetHeadline(before.anchor(), null),
                new Correction.SetByline(before.anchor(), "甲乙"))
            .reports()
            .getFirst();
    assertThat(after.zone().name()).isEqualTo("遵义高新区");
    assertThat(after.zone().confirmed()).isTrue();
    assertThat(after.zone().asWritten()).isEqualTo(before.zone().asWritten());
    assertThat(after.date()).isEqualTo(day);
    assertThat(after.headline()).isNull();
    assertThat(after.byline()).isEqualTo("甲乙");
    assertThat(after.byHand().fields()).containsExactlyInAnyOrder(ByHand.Field.values());
    assertThat(after.text()).isEqualTo(before.text());
    assertThat(after.priorities()).isEqualTo(before.priorities());
  }

  @Test
  void theOtherReportOfThePageStaysAsItIs() {
    ParsedSource before = read();
    ParsedSource after =
        read(new Correction.SetZone(before.reports().getFirst().anchor(), "遵义高新区"));
    assertThat(after.reports().get(1)).isEqualTo(before.reports().get(1));
  }

  @Test
  void ofTwoDecisionsTheLaterHolds() {
    Report before = first();
    Report after =
        read(
                new Correction.SetZone(before.anchor(), "一"),
                new Correction.SetZone(before.anchor(), "二"))
            .reports()
            .getFirst();
    assertThat(after.zone().name()).isEqualTo("二");
  }

  @Test
  void aParagraphTheProgramJoinedIsTakenApart() {
    Join join = first().joins().getFirst();
    Span second = new Span(join.at(), join.at() + 4);
    Report after = read(new Correction.BreakParagraph(first().anchor(second))).reports().getFirst();
    assertThat(first().text()).contains("老旧厂房");
    assertThat(after.joins()).isEmpty();
    assertThat(after.text()).contains("老旧厂\n房隐患");
  }

  @Test
  void twoParagraphsBecomeOneAndASentenceItsOwn() {
    Report before = first();
    Report joined =
        read(new Correction.JoinParagraph(before.anchor(find(before, "要办好园区食堂"))))
            .reports()
            .getFirst();
    assertThat(joined.text()).contains("隐患。要办好园区食堂");
    assertThat(joined.joins()).extracting(Join::rule).contains(ByHand.RULE);
    Report cut =
        read(new Correction.BreakParagraph(before.anchor(find(before, "要看紧安全生产"))))
            .reports()
            .getFirst();
    assertThat(cut.text()).contains("手续;\n要看紧安全生产");
  }

  @Test
  void aReportIsSplitAndPutTogetherAgain() {
    Report before = first();
    Correction split = new Correction.BeginReport(before.anchor(find(before, "要办好园区食堂")));
    ParsedSource two = read(split);
    assertThat(two.reports()).hasSize(3);
    assertThat(leads(two.reports().get(1))).containsExactly("办好园区食堂");
    ParsedSource one = read(split, new Correction.JoinReport(split.at()));
    assertThat(one.reports()).isEqualTo(read().reports());
  }

  @Test
  void aReportJoinedToTheOneBeforeTakesItsHeadsAlong() {
    Report second = read().reports().get(1);
    ParsedSource after = read(new Correction.JoinReport(second.anchor()));
    assertThat(after.reports()).hasSize(1);
    assertThat(after.reports().getFirst().text()).contains("珠海高新区\n护航新项目\n10月9日");
    assertThat(leads(after.reports().getFirst())).contains("盯紧项目工期");
  }

  @Test
  void aPriorityIsTakenAwayAndPutBackWithOtherActions() {
    Report before = first();
    Span lead = find(before, "稳住外贸订单");
    assertThat(leads(before)).containsExactly("稳住外贸订单", "看紧安全生产", "办好园区食堂");
    Report without = read(new Correction.RemovePriority(before.anchor(lead))).reports().getFirst();
    assertThat(leads(without)).containsExactly("看紧安全生产", "办好园区食堂");
    Report put =
        read(
                new Correction.RemovePriority(before.anchor(lead)),
                new Correction.PutPriority(before.anchor(lead), List.of(), "各部门"))
            .reports()
            .getFirst();
    assertThat(leads(put)).containsExactly("稳住外贸订单", "看紧安全生产", "办好园区食堂");
    Priority made = put.priorities().getFirst();
    assertThat(made.rule()).isEqualTo(ByHand.RULE);
    assertThat(made.subject()).isEqualTo("各部门");
    assertThat(made.actions()).isEmpty();
    assertThat(made.lead().theme()).as("it has a theme like any other").isNotNull();
  }

  @Test
  void aNewPriorityTakesItsClausesFromTheOneItStoodIn() {
    Report before = first();
    Report after =
        read(new Correction.PutPriority(before.anchor(find(before, "排查老旧厂房隐患")), List.of(), null))
            .reports()
            .getFirst();
    assertThat(leads(after)).containsExactly("稳住外贸订单", "看紧安全生产", "排查老旧厂房隐患", "办好园区食堂");
    assertThat(actions(after, 1)).isEmpty();
  }

  @Test
  void aThemeIsMovedAndSaidToBeByHand() {
    Report before = first();
    Span lead = find(before, "办好园区食堂");
    Report after = read(new Correction.SetTheme(before.anchor(lead), "人")).reports().getFirst();
    Clause moved = after.priorities().getLast().lead();
    assertThat(moved.theme()).isEqualTo("人");
    assertThat(moved.hits()).isEmpty();
    assertThat(after.byHand().themes()).containsExactly(lead);
  }

  @Test
  void aPlaceThatIsInNoReportChangesNothing() {
    Report before = first();
    Correction nowhere =
        new Correction.RemovePriority(
            new org.zonereader.model.Anchor(new Span(PAGE.length() + 5, PAGE.length() + 9), "x"));
    assertThat(read(nowhere).reports().getFirst()).isEqualTo(before);
  }
}
