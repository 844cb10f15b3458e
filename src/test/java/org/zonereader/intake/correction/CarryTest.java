package org.zonereader.intake.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Correction;
import org.zonereader.model.Report;
import org.zonereader.model.Span;
import org.zonereader.model.TextRun;
import org.zonereader.model.ZoneMention;

class CarryTest {
  private static Report report(String text, int at) {
    return new Report(
        new ZoneMention("甲", "甲", true, "r"),
        null,
        null,
        null,
        null,
        text,
        List.of(),
        List.of(),
        List.of(new TextRun(0, at, text.length())));
  }

  private static final Report BEFORE = report("会议强调,要修桥,要铺路。", 10);

  private static Correction remove(Report report, String words) {
    int at = report.text().indexOf(words);
    return new Correction.RemovePriority(report.anchor(new Span(at, at + words.length())));
  }

  @Test
  void aPlaceIsFoundAgainByItsWordsWhateverTheirWidth() {
    Report after = report("会议认真研究后强调，要铺 路，要修桥。", 40);
    Carry carry = new Carry(List.of(remove(BEFORE, "铺路")), BEFORE, after);
    assertThat(carry.lost()).isEmpty();
    assertThat(carry.placed().getFirst().at().span().in(" ".repeat(40) + after.text()))
        .isEqualTo("铺 路");
  }

  @Test
  void whatStandsNowhereOrTwiceIsLostAndTold() {
    Correction bridge = remove(BEFORE, "修桥");
    Correction road = remove(BEFORE, "铺路");
    Carry carry = new Carry(List.of(bridge, road), BEFORE, report("要铺路。还要铺路。", 0));
    assertThat(carry.placed()).isEmpty();
    assertThat(carry.lost()).containsExactly(bridge, road);
  }

  @Test
  void fieldsGoAlongWhateverTheWords() {
    Report after = report("完全不同。", 3);
    Carry carry = new Carry(List.of(new Correction.SetZone(BEFORE.anchor(), "乙")), BEFORE, after);
    assertThat(carry.placed()).containsExactly(new Correction.SetZone(after.anchor(), "乙"));
  }

  @Test
  void correctionsOfOtherReportsAreNoConcern() {
    Report other = report("别的报道。", 400);
    Carry carry = new Carry(List.of(new Correction.SetZone(other.anchor(), "乙")), BEFORE, BEFORE);
    assertThat(carry.placed()).isEmpty();
    assertThat(carry.lost()).isEmpty();
  }
}
