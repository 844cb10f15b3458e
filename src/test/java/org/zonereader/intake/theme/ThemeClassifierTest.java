package org.zonereader.intake.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonereader.intake.directive.DirectiveExtractor;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;
import org.zonereader.model.Span;
import org.zonereader.model.TermHit;
import org.zonereader.model.Theme;

class ThemeClassifierTest {
  private static final ThemeClassifier CLASSIFIER =
      new ThemeClassifier(
          List.of(
              theme("水", 0, term("河道", 2), term("河道治理", 3), term("水", 0.5)),
              theme("路", 1, term("道路", 2), term("治理道路", 2.5), term("桥", 1.5), term("护栏", 1)),
              theme("树", 2, term("“种树”行动", 3), term("林", 1.5))));

  private static Theme theme(String seal, int order, Theme.Term... terms) {
    Theme.Colours colours = new Theme.Colours("#000000", "#000000", "#FFFFFF");
    return new Theme(seal, seal, order, colours, colours, List.of(terms));
  }

  private static Theme.Term term(String text, double weight) {
    return new Theme.Term(text, weight);
  }

  private static Priority only(String text) {
    List<Priority> found = all(text);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<Priority> all(String text) {
    return CLASSIFIER.classify(text, new DirectiveExtractor().extract(text));
  }

  /** Theme, second theme and measure of each clause. */
  private static List<String> clauses(Priority priority) {
    List<String> result = new ArrayList<>();
    for (Clause clause : priority.clauses()) {
      String second = clause.second() == null ? "" : "+" + clause.second();
      result.add(clause.theme() + second + clause.measure());
    }
    return result;
  }

  @Test
  void aMeasureEndsWhereTheThemeChangesOrASemicolonStands() {
    Priority priority = only("要清理河道,天天巡查,修好道路,架好桥;分段包干,多种林木。");
    assertThat(clauses(priority)).containsExactly("水0", "水0", "路1", "路1", "路2", "树3");
    assertThat(priority.themes()).containsExactly("水", "路", "树");
  }

  @Test
  void fullWidthSemicolonsCutToo() {
    assertThat(clauses(only("要清理河道；天天巡查。"))).containsExactly("水0", "水1");
  }

  @Test
  void aLeadWithoutThemeTakesTheFirstFoundLater() {
    assertThat(clauses(only("要狠抓实效,天天巡查,修好道路。"))).containsExactly("路0", "路0", "路0");
  }

  @Test
  void nothingFoundStaysUnsorted() {
    Priority priority = only("要狠抓实效,天天巡查;勤动手。");
    assertThat(clauses(priority)).containsExactly("null0", "null0", "null1");
    assertThat(priority.themes()).isEmpty();
    assertThat(priority.lead().hits()).isEmpty();
  }

  @Test
  void theLongerTermCountsInsteadOfTheShortOnesInIt() {
    assertThat(only("要河道治理道路。").lead().hits()).containsExactly(hit("水", "河道治理", 3));
    assertThat(only("要管水修桥。").lead().hits()).containsExactly(hit("路", "桥", 1.5));
  }

  @Test
  void weakWordsAloneDecideNothing() {
    assertThat(only("要管好水。").themes()).isEmpty();
  }

  @Test
  void faintWordsGiveWayToClearOnesInThePriority() {
    Priority priority = only("要加固护栏,清理河道,再看护栏。");
    assertThat(clauses(priority)).containsExactly("水0", "水0", "水0");
    assertThat(priority.lead().hits()).isEmpty();
    assertThat(priority.actions().getFirst().hits()).containsExactly(hit("水", "河道", 2));
    assertThat(priority.actions().getLast().hits()).isEmpty();
  }

  @Test
  void faintWordsDecideWhereNothingElseDoes() {
    Priority priority = only("要加固护栏,天天巡查。");
    assertThat(clauses(priority)).containsExactly("路0", "路0");
    assertThat(priority.lead().hits()).containsExactly(hit("路", "护栏", 1));
  }

  @Test
  void aFaintPriorityIsAboutWhatItsMeetingIsAbout() {
    List<Priority> all = all("3月2日召开河道会议。会议强调,要压紧担子,加固护栏。会议听取道路情况汇报,要求抓紧办。要再接再厉。");
    assertThat(all).extracting(Priority::themes).containsOnly(List.of("水"), List.of("路"));
    assertThat(all.getFirst().lead().hits()).containsExactly(hit("水", "河道", 2));
    assertThat(all.getLast().themes()).containsExactly("路");
    assertThat(clauses(all.getFirst())).containsExactly("水0", "水0");
  }

  @Test
  void theMeetingDoesNotOverruleClearWords() {
    List<Priority> all = all("3月2日召开河道会议。会议强调,要修好道路。");
    assertThat(all).extracting(Priority::themes).containsExactly(List.of("路"));
  }

  @Test
  void aFaintLeadTakesTheFirstClearThemeLaterWhateverTheMeeting() {
    List<Priority> all = all("3月2日召开河道会议。会议强调,要压紧担子,修好道路,清理河道。");
    assertThat(clauses(all.getFirst())).containsExactly("路0", "路0", "水1");
  }

  @Test
  void fixedWordsAndOfficesSpeakForNoTheme() {
    ThemeClassifier defaults = new ThemeClassifier(ThemeFile.defaults());
    for (String clause : List.of("落实市委市政府要求", "教育局加快办理", "抓住主要矛盾", "召开工作例会")) {
      Priority plain =
          new Priority(null, Clause.plain(new Span(0, clause.length())), List.of(), List.of(), "r");
      assertThat(defaults.classify(clause, List.of(plain)).getFirst().themes())
          .as(clause)
          .isEmpty();
    }
  }

  @Test
  void quotesWidthAndScriptDoNotHideATerm() {
    assertThat(only("要推進“種樹”行動。").themes()).containsExactly("树");
    assertThat(only("要推進種樹行動。").themes()).containsExactly("树");
  }

  @Test
  void anEnumerationMayNameASecondTheme() {
    Priority priority = only("要抓紧清理河道、河道治理、多种“种树”行动,修桥。");
    assertThat(clauses(priority)).containsExactly("水+树0", "路1");
    assertThat(priority.themes()).containsExactly("水", "树", "路");
    assertThat(priority.lead().hits()).extracting(TermHit::theme).containsExactly("水", "水", "树");
  }

  private static TermHit hit(String seal, String term, double weight) {
    return new TermHit(seal, term, weight);
  }
}
