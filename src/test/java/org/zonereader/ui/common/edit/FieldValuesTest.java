package org.zonereader.ui.common.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zonereader.model.Anchor;
import org.zonereader.model.Correction;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;

class FieldValuesTest {
  private final Report clear = Reports.clear();
  private final Anchor at = clear.anchor();

  @Test
  void untouchedFieldsCorrectNothing() {
    assertThat(FieldValues.of(clear).corrections(clear)).isEmpty();
    Report doubtful = Reports.doubtful();
    assertThat(FieldValues.of(doubtful).corrections(doubtful)).isEmpty();
  }

  @Test
  void onlyWhatChangedIsCorrected() {
    assertThat(new FieldValues("白塔新区", true, "10-8", "青石起步，快人一拍", " ").corrections(clear))
        .containsExactly(
            new Correction.SetZone(at, "白塔新区"),
            new Correction.SetDate(at, new ReportDate(null, 10, 8, false, null)),
            new Correction.SetByline(at, null));
    assertThat(new FieldValues("青石高新区", true, "", "", "乙文").corrections(clear))
        .containsExactly(new Correction.SetDate(at, null), new Correction.SetHeadline(at, null));
  }

  @Test
  void aDoubtfulNameCanBeConfirmed() {
    Report doubtful = Reports.doubtful();
    assertThat(new FieldValues("高新区", true, "", "青石起步，快人一拍", "").corrections(doubtful))
        .containsExactly(new Correction.SetZone(doubtful.anchor(), "高新区"));
  }

  @Test
  void whatCannotBeSavedIsKnown() {
    assertThat(new FieldValues("", true, "", "", "").isValid(clear)).isFalse();
    assertThat(new FieldValues("青石高新区", true, "某天", "", "").isValid(clear)).isFalse();
    assertThat(new FieldValues("青石高新区", true, "10月9日", "", "").isValid(clear)).isTrue();
  }
}
