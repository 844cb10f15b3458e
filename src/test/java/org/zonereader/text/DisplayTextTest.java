package org.zonereader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          要稳增长,促改革;抓落实|要稳增长，促改革；抓落实
          会议(扩大)召开|会议（扩大）召开
          “三稳”,10项|“三稳”，10项
          5:30, (see p. 2)|5:30, (see p. 2)
          2025,开局|2025，开局
          """)
  void widensNextToChinese(String source, String shown) {
    assertThat(DisplayText.widen(source)).isEqualTo(shown).hasSameSizeAs(source);
  }
}
