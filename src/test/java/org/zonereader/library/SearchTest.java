package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.library.search.SearchRun;
import org.zonereader.model.FoundReport;
import org.zonereader.model.FoundReport.Place;
import org.zonereader.model.FoundReport.Snippet;
import org.zonereader.model.ParsedQuery;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.SearchFilters;
import org.zonereader.model.SearchOverview.Facets;
import org.zonereader.model.SearchOverview.Group;
import org.zonereader.model.SearchOverview.Order;
import org.zonereader.model.SearchOverview.Unit;
import org.zonereader.model.SearchQuery;

class SearchTest {
  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void fill() throws LibraryException, IOException {
    library = Library.open(folder.resolve("a.zonereader"), LineRules.rules(), LineRules.clock());
    String far = "这一句很长，用来把要找的词推到后面去。".repeat(9);
    Path file = folder.resolve("page.txt");
    Files.writeString(
        file,
        String.join(
            "\n",
            "甲高新区|标题里有量子|2025-10-01|正文没有这个词",
            "乙新区|换行|2025-10-02|发展低\\n空经济，低空经济示范",
            "丙新区|很远|2025-10-03|" + far + "加快ＡＩ落地，帶頭干𠮷" + far,
            "丁高新区|全是|2025-10-04|" + "低空经济".repeat(30)));
    library.importFiles(List.of(file), ImportProgress.NONE);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void pageBreaksAreNoObstacleAndTheNewestComesFirst() {
    List<FoundReport> found = found("低空经济");
    assertThat(found).extracting(FoundReport::zone).containsExactly("丁高新区", "乙新区");
    assertThat(found).extracting(report -> report.places().size()).containsExactly(30, 2);
    FoundReport broken = found.get(1);
    assertThat(snippet(broken).words()).isEqualTo("发展低 空经济，低空经济示范");
    assertThat(marked(broken)).containsExactly("低 空经济", "低空经济");
    assertThat(broken.places()).extracting(Place::theme).containsOnly("科");
    assertThat(run("低空经济").reports()).isEqualTo(2);
    assertThat(run("低空经济").overview().places()).isEqualTo(32);
  }

  @Test
  void aPlaceThatIsCutByThePageMayBeLeftOut() {
    SearchQuery query = query("低空经济").choosing(new SearchFilters(Set.of(), false, false));
    SearchRun run = library.search().run(query);
    assertThat(run.first(9)).extracting(report -> report.places().size()).containsExactly(30, 1);
    assertThat(run.overview().places()).isEqualTo(31);
  }

  @Test
  void widthCaseAndScriptAreFoldedAndTheOriginalIsShown() {
    for (String typed : List.of("ai落地", "\"AI 落地\"", "ａｉ落地")) {
      assertThat(marked(found(typed).getFirst())).containsExactly("ＡＩ落地");
    }
    assertThat(marked(found("带头干").getFirst())).containsExactly("帶頭干");
  }

  @Test
  void aSnippetIsShortAndHoldsItsPlace() {
    for (String typed : List.of("AI", "带头", "𠮷", "低空", "很长", "。")) {
      assertThat(found(typed))
          .isNotEmpty()
          .flatExtracting(FoundReport::places)
          .allSatisfy(
              place -> {
                Snippet snippet = place.snippet();
                assertThat(snippet.span().contains(place.span())).isTrue();
                assertThat(snippet.marks()).isNotEmpty();
                assertThat(snippet.words()).hasSize(snippet.span().length());
                assertThat(snippet.words().length()).isLessThanOrEqualTo(46);
                assertThat(snippet.words().codePoints())
                    .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
              });
    }
    String whole = "低空经济".repeat(20);
    assertThat(snippet(found(whole).getFirst()).words()).isEqualTo(whole);
    assertThat(run(whole + "低").reports()).isEqualTo(1);
    assertThat(run("低空经济".repeat(12) + "低空产业").reports()).isZero();
    assertThat(run("NOT " + "低空经济".repeat(12) + "低空产业").reports()).isEqualTo(4);
  }

  @Test
  void onlyTheTextIsSearched() {
    assertThat(found("量子")).isEmpty();
    assertThat(run("量子").reports()).isZero();
    assertThat(library.search().parse(" \n　")).isEqualTo(new ParsedQuery.Blank());
  }

  @Test
  void conditionsAndFilters() {
    assertThat(zones("低空 示范")).containsExactly("乙新区");
    assertThat(zones("低空 NOT 示范")).containsExactly("丁高新区");
    assertThat(zones("示范 OR AI")).containsExactly("丙新区", "乙新区");
    assertThat(zones("NOT 低空")).containsExactly("丙新区", "甲高新区");
    assertThat(zones("这 OR 示范 NOT 低空")).containsExactly("丙新区", "甲高新区");
    assertThat(zones("低空 zone:丁高新区")).containsExactly("丁高新区");
    assertThat(zones("低空 NOT zone:丁高新区")).containsExactly("乙新区");
    assertThat(zones("province:江苏")).containsExactly("甲高新区");
    assertThat(zones("date:2025-10-02..2025-10-03")).containsExactly("丙新区", "乙新区");
    assertThat(zones("theme:科 低空 date:2025-10-02")).containsExactly("乙新区");
    assertThat(zones("theme:科 NOT date:2025-10-04 NOT 低空")).containsExactly("丙新区", "甲高新区");
    assertThat(zones("theme:域")).isEmpty();
    assertThat(zones("theme:域 低空")).isEmpty();
    assertThat(zones("in:priorities 低空")).containsExactly("丁高新区", "乙新区");
    assertThat(zones("theme:- 低空")).isEmpty();
  }

  @Test
  void aFieldsOwnFiltersDoNotCountAgainstItsOtherValues() {
    SearchQuery all = query("低空经济");
    Facets facets = library.search().run(all).overview().facets();
    assertThat(facets.unit()).isEqualTo(Unit.PLACES);
    assertThat(facets.zones()).containsExactly(entry("丁高新区", 30), entry("乙新区", 2));
    assertThat(facets.provinces()).containsOnly(entry("辽宁", 30), entry("", 2));
    assertThat(facets.themes()).containsExactly(entry("科", 32));
    assertThat(facets.months()).containsExactly(entry(YearMonth.of(2025, 10), 32));
    SearchFilters zone =
        SearchFilters.NONE.with(List.of(SearchFilter.of(SearchFilter.Field.ZONE, "乙新区")));
    SearchRun chosen = library.search().run(all.choosing(zone));
    assertThat(chosen.reports()).isEqualTo(1);
    assertThat(chosen.overview().places()).isEqualTo(2);
    assertThat(chosen.overview().facets().zones()).isEqualTo(facets.zones());
    assertThat(chosen.overview().facets().provinces()).containsExactly(entry("", 2));
  }

  @Test
  void orders() {
    SearchRun run = run("低空经济 OR 这");
    assertThat(run.groups(Order.NEWEST))
        .singleElement()
        .extracting(group -> run.found(group.ids()))
        .isEqualTo(run.first(9));
    assertThat(run.groups(Order.ZONE))
        .extracting(Group::key)
        .containsExactly("丁高新区", "丙新区", "乙新区", "甲高新区");
    assertThat(run.groups(Order.THEME)).extracting(Group::key).containsExactly("科");
    List<FoundReport> best =
        run("低空经济 OR 示范").found(run("低空经济 OR 示范").groups(Order.RELEVANCE).getFirst().ids());
    assertThat(best).extracting(FoundReport::zone).containsExactly("乙新区", "丁高新区");
  }

  @Test
  void aCancelledSearchEnds() {
    SearchRun run = run("低空");
    run.cancel();
    assertThatThrownBy(run::reports).isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> run.first(1)).isInstanceOf(CancellationException.class);
    assertThat(zones("低空")).hasSize(2);
  }

  @Test
  void correctionsAndDeletionsAreFound() {
    long report = found("示范").getFirst().id();
    library.delete(List.of(report));
    assertThat(zones("示范")).isEmpty();
    library.undo();
    assertThat(zones("示范")).containsExactly("乙新区");
    library.remove(List.of(report));
    assertThat(run("示范").reports()).isZero();
    assertThat(run("低空经济").reports()).isEqualTo(1);
  }

  private SearchQuery query(String typed) {
    return ((ParsedQuery.Understood) library.search().parse(typed)).query();
  }

  private SearchRun run(String typed) {
    return library.search().run(query(typed));
  }

  private List<FoundReport> found(String typed) {
    return run(typed).first(9);
  }

  /** Of the reports found; the two ways to ask must agree. */
  private List<String> zones(String typed) {
    List<FoundReport> found = found(typed);
    assertThat(run(typed).reports()).isEqualTo(found.size());
    assertThat(run(typed).overview().reports()).isEqualTo(found.size());
    return found.stream().map(FoundReport::zone).toList();
  }

  private static Snippet snippet(FoundReport found) {
    return found.places().getFirst().snippet();
  }

  private static List<String> marked(FoundReport found) {
    Snippet snippet = snippet(found);
    return snippet.marks().stream().map(span -> span.in(snippet.words())).toList();
  }
}
