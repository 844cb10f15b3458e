package org.zonereader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonereader.intake.section.ZoneTable;
import org.zonereader.intake.theme.ThemeClassifier;
import org.zonereader.intake.theme.ThemeFile;
import org.zonereader.testing.LabelledPage;
import org.zonereader.testing.PageScore;
import org.zonereader.testing.PriorityScore;
import org.zonereader.testing.ScoreTable;

/**
 * All labelled pages through the whole intake with the packed tables. Prints one table with
 * precision, recall and F1 of priorities and how often the other facts were right.
 */
class LabelledPagesTest {
  private static final Intake INTAKE =
      new Intake(ZoneTable.packed(), new ThemeClassifier(ThemeFile.defaults()));

  private static PageScore score(LabelledPage page) {
    return PageScore.of(page, INTAKE.read(page.readAs(), page.bytes()));
  }

  static List<LabelledPage> own() {
    return LabelledPage.own();
  }

  @ParameterizedTest
  @MethodSource("own")
  void zoneHeadlineDateAndBylineAreRight(LabelledPage page) {
    assertThat(String.join("\n", score(page).differences())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("own")
  void nothingIsLost(LabelledPage page) {
    Pages.assertNothingLost(INTAKE.read(page.readAs(), page.bytes()), page.file());
  }

  @Test
  void prioritiesAndThemesOfAllPages() {
    List<PageScore> scores = own().stream().map(LabelledPagesTest::score).toList();
    String table = ScoreTable.of("Labelled pages", scores);
    System.out.println(table);
    PriorityScore total = PageScore.total(scores).priorities();
    assertThat(total.precision().value()).as("precision%n%s", table).isGreaterThanOrEqualTo(.98);
    assertThat(total.recall().value()).as("recall%n%s", table).isGreaterThanOrEqualTo(.98);
    assertThat(total.themes().value()).as("themes%n%s", table).isGreaterThanOrEqualTo(.90);
  }

  /** Prints only: {@link GoldPagesTest} and the tests of the rooms say what must hold there. */
  @Test
  void tableOfTheRealPages() {
    List<PageScore> scores = LabelledPage.real().stream().map(LabelledPagesTest::score).toList();
    assertThat(scores).isNotEmpty();
    System.out.println(ScoreTable.of("Real pages", scores));
  }
}
