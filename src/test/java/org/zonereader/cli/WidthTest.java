package org.zonereader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
  @ParameterizedTest
  @CsvSource({"园区, 4", "ab1, 3", "（）、, 6", "“十五五”, 8", "ｱｲ, 2", "Ａ, 2", "𠀀, 2", "é, 1"})
  void columnsOnATerminal(String text, int columns) {
    assertThat(Width.of(text)).isEqualTo(columns);
  }

  @Test
  void aClosingMarkHangsOver() {
    assertThat(Width.wrapped("一二三，四", 6)).containsExactly("一二三，", "四");
  }

  @Test
  void paddingCountsColumns() {
    assertThat(Width.padded("园", 5)).isEqualTo("园   ");
    assertThat(Width.padded("园区对读", 5)).isEqualTo("园区对读");
  }
}
