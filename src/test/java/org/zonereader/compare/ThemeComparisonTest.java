package org.zonereader.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Clause;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.Comparison.Row;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.Span;
import org.zonereader.model.StoredReport;
import org.zonereader.model.Theme;
import org.zonereader.model.ZoneMention;
import org.zonereader.testing.ReportBuilder;
import org.zonereader.testing.SampleThemes;

class ThemeComparisonTest {
  private static final List<Theme> THEMES = SampleThemes.all().list();

  private final StoredReport first =
      new ReportBuilder("甲高新区", "会议强调,要造好船,培育浮空艇;再修码头。要看好家,勤巡夜。")
          .headline("造船")
          .priority("造好船", "产", "培育浮空艇", "新", "再修码头", "产")
          .priority("看好家", "安")
          .build(7);
  private final StoredReport second =
      new ReportBuilder("乙高新区", "会议要求,要守住底线,办好食堂。").priority("守住底线", "安", "办好食堂", "").build(9);
  private final Comparison comparison = ThemeComparison.of(List.of(first, second), THEMES);

  @Test
  void aRowPerThemeInOrderAndUnassignedLast() {
    List<@Nullable String> themes =
        comparison.rows().stream().<@Nullable String>map(Row::theme).toList();

    assertThat(themes.subList(0, 16)).isEqualTo(THEMES.stream().map(Theme::seal).toList());
    assertThat(themes).hasSize(17).endsWith((String) null);
  }

  @Test
  void noUnassignedRowWithoutUnassignedWords() {
    assertThat(ThemeComparison.of(List.of(first), THEMES).rows()).hasSize(16);
  }

  @Test
  void everyMeasureIsAnItemOfItsCell() {
    assertThat(cell("产", 0)).extracting(item -> item.head().text()).containsExactly("造好船", "再修码头");
    assertThat(cell("产", 0)).extracting(Item::measure).containsExactly(0, 2);
    assertThat(cell("新", 0)).extracting(Item::priorityLead).containsExactly("造好船");
    assertThat(cell("产", 1)).isEmpty();
    assertThat(row("安").mentions()).isEqualTo(2);
    assertThat(cell("安", 0)).extracting(Item::priority).containsExactly(2);
    assertThat(cell("安", 0).getFirst().actions()).extracting(Quote::text).containsExactly("勤巡夜");
    assertThat(cell(null, 1)).extracting(item -> item.head().text()).containsExactly("办好食堂");
  }

  @Test
  void quotesAreTheWordsAtTheirSpans() {
    for (Row row : comparison.rows()) {
      for (Item item : row.cells().getFirst()) {
        assertThat(item.head().span().in(first.report().text())).isEqualTo(item.head().text());
      }
    }
  }

  @Test
  void columnsKeepTheOrderAndCountPlacementsWithoutUnassigned() {
    assertThat(comparison.columns()).extracting(Comparison.Column::report).containsExactly(7L, 9L);
    assertThat(comparison.columns().getFirst().coverage())
        .containsOnly(entry("产", 2), entry("新", 1), entry("安", 1));
    assertThat(comparison.columns().getLast().coverage()).containsOnly(entry("安", 1));
    assertThat(ThemeComparison.coverage(first.report()))
        .isEqualTo(comparison.columns().getFirst().coverage());
  }

  @Test
  void aClauseWithTwoThemesStandsInBothRows() {
    String text = "建码头,招学徒";
    Clause lead = new Clause(new Span(0, 3), "产", null, 0, List.of());
    Clause action = new Clause(new Span(4, 7), "产", "才", 0, List.of());
    Comparison both = ThemeComparison.of(List.of(stored(text, lead, action)), THEMES);

    assertThat(cell(both, "产", 0)).hasSize(1);
    assertThat(cell(both, "才", 0)).extracting(item -> item.head().text()).containsExactly("招学徒");
  }

  @Test
  void aThemeThatIsNoLongerInTheTableIsUnassigned() {
    Clause lead = new Clause(new Span(0, 3), "旧", null, 0, List.of());
    Comparison old = ThemeComparison.of(List.of(stored("建码头", lead)), THEMES);

    assertThat(cell(old, null, 0)).hasSize(1);
  }

  @Test
  void nothingToCompareGivesNoColumns() {
    assertThat(ThemeComparison.of(List.of(), THEMES).columns()).isEmpty();
  }

  private static StoredReport stored(String text, Clause lead, Clause... actions) {
    Priority priority = new Priority(null, lead, List.of(actions), List.of(), "by-hand");
    ZoneMention zone = new ZoneMention("丙新区", "丙新区", true, "by-hand");
    Report report =
        new Report(zone, null, null, null, null, text, List.of(), List.of(priority), List.of());
    return new StoredReport(1, "a.txt", 1, "", report);
  }

  private Row row(@Nullable String theme) {
    return row(comparison, theme);
  }

  private static Row row(Comparison of, @Nullable String theme) {
    return of.rows().stream()
        .filter(r -> Objects.equals(r.theme(), theme))
        .findFirst()
        .orElseThrow();
  }

  private List<Item> cell(@Nullable String theme, int column) {
    return cell(comparison, theme, column);
  }

  private static List<Item> cell(Comparison of, @Nullable String theme, int column) {
    return row(of, theme).cells().get(column);
  }
}
