package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneLabelsTest {
  @ParameterizedTest
  @CsvSource({
    "贵阳高新区, 贵阳",
    "武汉东湖高新区, 武汉东湖",
    "苏州经济技术开发区, 苏州",
    "雄安新区, 雄安新区",
    "高新区, 高新区",
    "沪高新区, 沪高新区"
  })
  void cutsTheSuffix(String zone, String label) {
    assertThat(new ZoneLabels(List.of(zone)).of(zone)).isEqualTo(label);
  }

  @Test
  void keepsWholeNamesThatWouldLookTheSame() {
    ZoneLabels labels = new ZoneLabels(List.of("合肥高新区", "合肥经开区", "珠海高新区"));

    assertThat(labels.of("合肥高新区")).isEqualTo("合肥高新区");
    assertThat(labels.of("合肥经开区")).isEqualTo("合肥经开区");
    assertThat(labels.of("珠海高新区")).isEqualTo("珠海");
  }
}
