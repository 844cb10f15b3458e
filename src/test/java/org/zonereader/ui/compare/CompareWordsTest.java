package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ReportDate;
import org.zonereader.testing.SampleReports;
import org.zonereader.testing.SampleThemes;

class CompareWordsTest {
  private final CompareWords words =
      new CompareWords(Locale.SIMPLIFIED_CHINESE, SampleThemes.all());
  private final Comparison comparison = CompareStage.compare(SampleReports.ZONES);

  @Test
  void periodNamesTheYearOnce() {
    assertThat(words.period(ComparisonFilter.ALL, comparison.columns())).isEqualTo("2025-10-25 至 11-01");
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
    assertThat(words.period(ComparisonFilter.ALL, columns(day(2025, 1, 3), day(2025, 1, 3)))).isEqualTo("2025-01-03");
    assertThat(words.period(ComparisonFilter.ALL, columns((ReportDate) null))).isEqualTo("全部日期");
    assertThat(words.day(null, false)).isEqualTo("日期不详");
  }

  @Test
  void cellsSayZoneThemeAndEverything() {
    List<Item> items = comparison.rows().get(2).cells().getFirst();

    assertThat(words.cell("贵阳", words.row(new RowId.Theme("科")), items))
        .isEqualTo("贵阳，科技创新，2 条：以高水平科技自立自强带动新质生产力成长，把创新平台建实用活；扶持更多创新主体成长");
    assertThat(words.cell("无锡", words.row(new RowId.Theme("科")), List.of())).isEqualTo("无锡，科技创新，未提及");
    assertThat(words.cell("无锡", words.row(new RowId.Theme(null)), List.of())).isEqualTo("无锡，未归类，未提及");
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
  void english() {
    CompareWords english = new CompareWords(Locale.ENGLISH, SampleThemes.all());

    assertThat(english.get("fold", 5, "人才")).isEqualTo("Mentioned by none of the 5 zones: 人才");
    assertThat(english.get("fold", 2, "人才")).isEqualTo("Mentioned by neither zone: 人才");
    assertThat(english.get("mentions", 1)).isEqualTo("1 zone");
    assertThat(english.cell("贵阳", english.row(new RowId.Theme("才")), List.of())).isEqualTo("贵阳, 人才, not mentioned");
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
