package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.ReportDate;
import org.zonereader.model.Span;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.model.TermTable.Term;
import org.zonereader.model.TermTable.Use;
import org.zonereader.model.Timeline;
import org.zonereader.model.Timeline.Standing;
import org.zonereader.testing.SampleReports;
import org.zonereader.testing.SampleThemes;

class CompareWordsTest {
  private final CompareWords words =
      new CompareWords(Locale.SIMPLIFIED_CHINESE, SampleThemes.all());
  private final Comparison comparison = CompareStage.compare(SampleReports.ZONES);

  @Test
  void periodNamesTheYearOnce() {
    assertThat(words.period(ComparisonFilter.ALL, comparison.columns()))
        .isEqualTo("2025-10-25 至 11-01");
  }

  @Test
  void periodNamesBothYearsWhenTheyDiffer() {
    List<Column> columns = columns(day(2025, 1, 3), day(2024, 12, 28), null);

    assertThat(words.period(ComparisonFilter.ALL, columns)).isEqualTo("2024-12-28 至 2025-01-03");
    assertThat(CompareWords.yearsDiffer(columns)).isTrue();
    assertThat(words.day(columns.getFirst().date(), true)).isEqualTo("2025年1月3日");
  }

  @Test
  void periodOfOneDayOrNone() {
    assertThat(words.period(ComparisonFilter.ALL, columns(day(2025, 1, 3), day(2025, 1, 3))))
        .isEqualTo("2025-01-03");
    assertThat(words.period(ComparisonFilter.ALL, columns((ReportDate) null))).isEqualTo("全部日期");
    assertThat(words.day(null, false)).isEqualTo("日期不详");
  }

  @Test
  void cellsSayZoneThemeAndEverything() {
    List<Item> items = comparison.rows().get(2).cells().getFirst();

    assertThat(words.cell("贵阳", words.row(new RowId.Theme("科")), items))
        .isEqualTo("贵阳，科技创新，2 条：以高水平科技自立自强带动新质生产力成长，把创新平台建实用活；扶持更多创新主体成长");
    assertThat(words.cell("无锡", words.row(new RowId.Theme("科")), List.of()))
        .isEqualTo("无锡，科技创新，未提及");
    assertThat(words.cell("无锡", words.row(new RowId.Theme(null)), List.of()))
        .isEqualTo("无锡，未归类，未提及");
  }

  @Test
  void barcodesSayWhatTheyCover() {
    assertThat(words.coverage(Map.of("域", 2, "规", 1))).isEqualTo("覆盖 2 个主题：区域使命 2 条，规划编制 1 条");
  }

  @Test
  void foldCountsInWords() {
    assertThat(words.get("fold", 5, "人才、绿色发展")).isEqualTo("五区都未提及：人才、绿色发展");
    assertThat(words.get("fold", 1, "人才")).isEqualTo("未提及：人才");
    assertThat(words.get("fold", 12, "人才")).isEqualTo("12 区都未提及：人才");
  }

  @Test
  void captionLeavesOutWhatIsMissing() {
    assertThat(words.caption(SampleReports.all().get(2).report())).isEqualTo("珠海高新区，10月29日，干部大会");
  }

  @Test
  void rowsOfEveryModeHaveNames() {
    assertThat(words.row(new RowId.Theme("产"))).isEqualTo("产业体系");
    assertThat(words.row(new RowId.Theme("无"))).isEqualTo("未归类");
    assertThat(words.row(new RowId.Order(3))).isEqualTo("第 3 条");
    assertThat(words.row(new RowId.Shared("协同创新"))).isEqualTo("协同创新");
    assertThat(words.row(new RowId.Own(2))).isEqualTo("独有词 2");
    assertThat(words.row(new RowId.Heading(Kind.SHARED))).isEqualTo("共有词");
  }

  @Test
  void aSourceNamesZoneHeadlineDayAndFile() {
    Column column =
        new Column("甲高新区", 1, "抓项目,促招商", null, day(2025, 1, 3), Map.of(), "", "一月.docx");

    assertThat(words.source(column)).isEqualTo("甲高新区，《抓项目，促招商》，2025年1月3日，一月.docx");
    assertThat(words.source(new Column("", 1, null, null, null, Map.of(), "", "")))
        .isEqualTo("没有园区名，《没有标题》，日期不详");
  }

  @Test
  void aTermSaysHowOftenAndWhereAColumnUsesIt() {
    Use use = new Use(1, 0, new Span(0, 2), new Quote("引进(高端)人才", new Span(0, 8)));
    Term term = new Term("人才", Kind.SHARED, 1, List.of(List.of(use, use), List.of()));

    assertThat(words.uses("贵阳", term, 0)).isEqualTo("贵阳，人才，2 次：引进（高端）人才");
    assertThat(words.uses("无锡", term, 1)).isEqualTo("无锡，人才，未提及");
  }

  @Test
  void whoLacksATermIsNamedUpToTwelve() {
    Term term = new Term("人才", Kind.SHARED, 1, List.of());
    List<String> many = IntStream.rangeClosed(1, 14).mapToObj(n -> "区" + n).toList();

    assertThat(words.lacking(new Line.Uses(term, 2, List.of()))).isEqualTo("各区都提到");
    assertThat(words.lacking(new Line.Uses(term, 2, List.of("甲", "")))).isEqualTo("未提及：甲、没有园区名");
    assertThat(words.lacking(new Line.Uses(term, 2, many)))
        .startsWith("未提及：区1、区2、")
        .endsWith("、区12等 14 区");
  }

  @Test
  void whatBecameOfAPriority() {
    assertThat(words.standing(entry(Standing.FIRST, false))).isEmpty();
    assertThat(words.standing(entry(Standing.FIRST, true))).isEqualTo("不再提及");
    assertThat(words.standing(entry(Standing.NEW, true))).isEqualTo("新增，不再提及");
    assertThat(words.standing(entry(Standing.CONTINUED, false))).isEqualTo("延续");
  }

  @Test
  void aNoteFollowsWhatIsSaidOfAnItem() {
    Item item = comparison.rows().get(2).cells().getFirst().get(1);

    assertThat(words.item("贵阳", "科技创新", item, "")).isEqualTo("贵阳，科技创新：扶持更多创新主体成长");
    assertThat(words.item("贵阳", "科技创新", item, "新增")).isEqualTo("贵阳，科技创新：扶持更多创新主体成长（新增）");
  }

  @Test
  void zonesWithoutAReportAreNamedOnce() {
    List<Pick> left = List.of(new Pick("甲", 1L, 0), new Pick("甲", 2L, 0), Pick.newest("乙"));

    assertThat(words.left(left)).isEqualTo("2 个园区在此期间没有报道：甲、乙。");
  }

  @Test
  void english() {
    CompareWords english = new CompareWords(Locale.ENGLISH, SampleThemes.all());

    assertThat(english.get("fold", 5, "人才")).isEqualTo("Mentioned by none of the 5 zones: 人才");
    assertThat(english.get("fold", 2, "人才")).isEqualTo("Mentioned by neither zone: 人才");
    assertThat(english.get("mentions", 1)).isEqualTo("1 zone");
    assertThat(english.cell("贵阳", english.row(new RowId.Theme("才")), List.of()))
        .isEqualTo("贵阳, 人才, not mentioned");
  }

  private static Timeline.Entry entry(Standing standing, boolean dropped) {
    return new Timeline.Entry(1, 1, standing, 0, dropped);
  }

  private static ReportDate day(int year, int month, int day) {
    return new ReportDate(year, month, day, false, null);
  }

  private static List<Column> columns(@Nullable ReportDate... dates) {
    List<Column> columns = new ArrayList<>();
    for (ReportDate date : dates) {
      columns.add(new Column("甲高新区", columns.size() + 1, null, null, date, Map.of(), "", ""));
    }
    return columns;
  }
}
