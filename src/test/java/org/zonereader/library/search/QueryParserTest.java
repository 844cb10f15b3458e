package org.zonereader.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.library.search.Search.ZoneAnswer;
import org.zonereader.model.ParsedQuery;
import org.zonereader.model.ParsedQuery.Faulty;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.SearchFilter.Field;
import org.zonereader.model.SearchFilters;
import org.zonereader.model.SearchQuery;
import org.zonereader.model.SearchQuery.And;
import org.zonereader.model.SearchQuery.Condition;
import org.zonereader.model.SearchQuery.Everything;
import org.zonereader.model.SearchQuery.Not;
import org.zonereader.model.SearchQuery.Or;
import org.zonereader.model.SearchQuery.Phrase;
import org.zonereader.model.Theme;

class QueryParserTest {
  private static final Theme.Colours NONE = new Theme.Colours("#000000", "#000000", "#000000");
  private static final FilterValues VALUES =
      new FilterValues(
          QueryParserTest::zone,
          () -> List.of("江苏", "广西", ""),
          () -> List.of(new Theme("规", "规划编制", 0, NONE, NONE, List.of())));

  private static ZoneAnswer zone(String typed) {
    return switch (typed) {
      case "珠海", "珠海 高新区" -> new ZoneAnswer("珠海高新区", List.of());
      case "东湖" -> new ZoneAnswer(null, List.of("武汉东湖高新区", "东湖新区"));
      default -> new ZoneAnswer(null, List.of());
    };
  }

  @Test
  void notBindsCloserThanAndThanOr() {
    assertThat(condition("甲 乙")).isEqualTo(new And(List.of(p("甲"), p("乙"))));
    assertThat(condition("甲 AND 乙")).isEqualTo(condition("甲　\t乙"));
    assertThat(condition("甲 OR 乙 丙")).isEqualTo(or(p("甲"), new And(List.of(p("乙"), p("丙")))));
    assertThat(condition("NOT 甲 乙")).isEqualTo(new And(List.of(new Not(p("甲")), p("乙"))));
    assertThat(condition("甲 AND NOT 乙 OR NOT 丙"))
        .isEqualTo(or(new And(List.of(p("甲"), new Not(p("乙")))), new Not(p("丙"))));
    assertThat(condition("NOT NOT 甲")).isEqualTo(p("甲"));
  }

  @Test
  void straightQuotesHoldWordsTogetherAndCurlyOnesAreText() {
    assertThat(condition("\"a AND b\"")).isEqualTo(new Phrase("aandb", "a AND b"));
    assertThat(condition("甲\"乙 丙\"丁"))
        .isEqualTo(new And(List.of(p("甲"), phrase("乙丙", "乙 丙"), p("丁"))));
    Phrase curly = (Phrase) condition("“十五五”");
    assertThat(curly.words()).isEqualTo("“十五五”");
    assertThat(curly.folded()).hasSize(5);
    assertThat(condition("\"zone:珠海\"")).isEqualTo(p("zone:珠海"));
    // The way to look for a straight quote itself.
    assertThat(condition("甲＂乙")).isEqualTo(phrase("甲\"乙", "甲＂乙"));
  }

  @Test
  void otherColonsAndSmallOperatorsAreText() {
    assertThat(condition("主题:学习")).isEqualTo(p("主题:学习"));
    assertThat(condition("and")).isEqualTo(p("and"));
    assertThat(condition("(甲)")).isEqualTo(p("(甲)"));
    assertThat(condition("ANDY")).isEqualTo(phrase("andy", "ANDY"));
  }

  @Test
  void filtersHoldForTheWholeSearch() {
    SearchQuery query =
        query("zone:珠海 量子 NOT province:江苏省 theme:规划编制 ZONE：\"珠海 高新区\" in:priorities");
    assertThat(query.condition()).isEqualTo(p("量子"));
    assertThat(query.chosen()).isEqualTo(SearchFilters.NONE);
    assertThat(query.typed().inPriorities()).isTrue();
    assertThat(query.typed().values())
        .containsExactly(
            SearchFilter.of(Field.ZONE, "珠海高新区"),
            new SearchFilter(Field.PROVINCE, "江苏", true),
            SearchFilter.of(Field.THEME, "规"));
    assertThat(query("theme:- theme:?").typed().values())
        .extracting(SearchFilter::value)
        .containsExactly(SearchFilter.OUTSIDE, SearchFilter.UNSORTED);
    assertThat(query("zone:珠海").condition()).isEqualTo(new Everything());
    assertThat(query("甲 OR 乙 zone:珠海").condition()).isEqualTo(or(p("甲"), p("乙")));
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-01-01..2025-12-31",
    "2024-2, 2024-02-01..2024-02-29",
    "202510, 2025-10-01..2025-10-31",
    "2025年10月27日, 2025-10-27..2025-10-27",
    "２０２５年１０月, 2025-10-01..2025-10-31",
    "2025-10..2026-01, 2025-10-01..2026-01-31",
    "2025-10.., 2025-10-01..9999-12-31",
    "..2025, 0000-01-01..2025-12-31"
  })
  void dates(String typed, String value) {
    assertThat(query("date:" + typed).typed().values())
        .containsExactly(SearchFilter.of(Field.DATE, value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"昨天", "2025-13", "2025-02-30", "2026..2025", "..", "a..b..c", "99"})
  void notDates(String typed) {
    assertFaulty("甲 date:" + typed, "bad-date", "date:" + typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "甲 \"乙 丙 | quote-open | \"乙 丙",
        "甲 zone: 乙 | value-missing | zone:",
        "AND 甲 | operand-missing | AND",
        "甲 AND | operand-missing | AND",
        "甲 OR OR 乙 | operand-missing | OR",
        "OR 甲 | operand-missing | OR",
        "甲 NOT | operand-missing | NOT",
        "甲 NOT OR 乙 | operand-missing | NOT",
        "甲 OR zone:珠海 | field-in-or | zone:珠海",
        "zone:珠海 OR 甲 | field-in-or | zone:珠海",
        "甲 \" \" | nothing-sought | \" \"",
        "zone:火星 | unknown-zone | zone:火星",
        "甲 zone:东湖 | unclear-zone | zone:东湖",
        "province:火星 | unknown-province | province:火星",
        "theme:火 | unknown-theme | theme:火",
        "in:标题 | unknown-place | in:标题",
        "NOT in:priorities | unknown-place | in:priorities"
      })
  void faultsNameTheirPlace(String typed, String code, String place) {
    assertFaulty(typed, code, place);
  }

  @Test
  void tooManyWords() {
    String typed = "甲 ".repeat(65).strip();
    assertFaulty(typed, "too-long", "甲");
    assertThat(QueryParser.parse("甲 ".repeat(64), VALUES))
        .isInstanceOf(ParsedQuery.Understood.class);
  }

  private static void assertFaulty(String typed, String code, String place) {
    Faulty faulty = (Faulty) QueryParser.parse(typed, VALUES);
    assertThat(faulty.code()).isEqualTo(code);
    assertThat(faulty.place().in(typed)).isEqualTo(place);
  }

  private static SearchQuery query(String typed) {
    return ((ParsedQuery.Understood) QueryParser.parse(typed, VALUES)).query();
  }

  private static Condition condition(String typed) {
    return query(typed).condition();
  }

  private static Condition or(Condition... parts) {
    return new Or(List.of(parts));
  }

  private static Phrase p(String words) {
    return new Phrase(words, words);
  }

  private static Phrase phrase(String folded, String words) {
    return new Phrase(folded, words);
  }
}
