package org.zonereader.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonereader.intake.theme.ThemeFile;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Similar;
import org.zonereader.model.StoredReport;
import org.zonereader.model.Theme;
import org.zonereader.testing.ReportBuilder;
import org.zonereader.testing.SampleReports;

class SimilarityTest {
  private static final List<Theme> THEMES = ThemeFile.defaults();
  private static final List<String> SEALS = THEMES.stream().map(Theme::seal).toList();

  @Test
  void theMostSimilarItemOfEveryOtherReport() {
    StoredReport first =
        new ReportBuilder("甲高新区", "会议强调,要修好深水码头,添置吊机。").priority("修好", "产").build(1);
    StoredReport second =
        new ReportBuilder("乙高新区", "会议强调,要办好社区食堂。要扩建深水码头,订购吊机。")
            .priority("办好", "民")
            .priority("扩建", "产")
            .build(2);
    StoredReport third = new ReportBuilder("丙高新区", "会议强调,要种树。").priority("种树", "绿").build(3);
    Item chosen = Items.of(first, SEALS).getFirst();

    List<Similar> similar = new Similarity(List.of(third, first, second), THEMES).to(chosen);

    assertThat(similar).extracting(Similar::report).containsExactly(3L, 2L);
    assertThat(similar.getFirst().item()).isEmpty();
    assertThat(similar.getLast().item().map(Item::priority)).contains(2);
    assertThat(similar.getLast().score()).isBetween(Similarity.LEAST, 1.0);
  }

  @Test
  void theSameWordsAreOne() {
    StoredReport stored = SampleReports.all().getFirst();
    StoredReport same = new StoredReport(77, "b.txt", 1, "", stored.report());
    for (Item item : Items.of(stored, SEALS)) {
      Similar similar = new Similarity(List.of(stored, same), THEMES).to(item).getFirst();
      assertThat(similar.score()).isGreaterThan(0.3).isLessThanOrEqualTo(1);
      assertThat(similar.item()).isPresent();
    }
  }

  @Test
  void scoresAreTheSameEveryTime() {
    Item chosen = Items.of(SampleReports.all().get(2), SEALS).getFirst();
    assertThat(new Similarity(SampleReports.all(), THEMES).to(chosen))
        .isEqualTo(new Similarity(SampleReports.all(), THEMES).to(chosen))
        .hasSize(4);
  }
}
