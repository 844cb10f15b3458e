package org.zonereader.intake.directive.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenQuoteTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "会议指出:“要快。”|true",
        "林远在会上强调:“企业是主体。”|true",
        "会议强调,“要快”|true",
        "会议强调,“四个园区”要快|false",
        "会议打造:“四个园区”|false",
        "习近平总书记指出:“要快。”|false",
        "《意见》提出:“要快。”|false",
        "“要快。”林远强调,别拖。|true",
        "“要快。”一位企业家说。|false",
        "“要快”林远强调,别拖。|false",
        "“快”|false"
      })
  void ownVoice(String paragraph, boolean own) {
    int open = paragraph.indexOf('“');
    assertThat(SpokenQuote.at(paragraph, open, paragraph.indexOf('”'))).isEqualTo(own);
  }
}
