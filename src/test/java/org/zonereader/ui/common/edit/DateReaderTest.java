package org.zonereader.ui.common.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.ReportDate;

class DateReaderTest {
  @ParameterizedTest
  @CsvSource({
    "2025-10-28,2025-10-28",
    "2025年10月28日,2025-10-28",
    "2025/1/2,2025-01-02",
    "2025.10.28,2025-10-28",
    "２０２５－１０－２８,2025-10-28",
    " 2025 年 10 月 8 日 ,2025-10-08",
    "10-28,--10-28",
    "10月28日,--10-28",
    "2-29,--02-29",
    "2024-02-29,2024-02-29"
  })
  void readsADay(String typed, String iso) {
    assertThat(DateReader.read(typed)).map(ReportDate::iso).contains(iso);
    assertThat(DateReader.read(typed)).map(ReportDate::yearInferred).contains(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2025-02-29", "13-01", "10月32日", "昨天", "2025年10月", "20251028", "25-10-28"})
  void refusesWhatIsNoDay(String typed) {
    assertThat(DateReader.read(typed)).isEmpty();
  }
}
