package org.zonereader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
  @ParameterizedTest
  @CsvSource({
    "珠海高新区,zhuhaigaoxinqu,zhgxq",
    "重庆高新区,chongqinggaoxinqu,cqgxq",
    "朝阳高新区,chaoyanggaoxinqu,cygxq",
    "六安高新区,luangaoxinqu,lagxq",
    "5G小镇,5gxiaozhen,5gxz"
  })
  void spellsNames(String name, String full, String initials) {
    assertThat(Pinyin.of(name)).isEqualTo(new Pinyin(name, full, initials));
  }

  @Test
  void matchesByPinyinInitialsOrCharacters() {
    Pinyin zhuhai = Pinyin.of("珠海高新区");
    assertThat(zhuhai.matches("zhuhai")).isTrue();
    assertThat(zhuhai.matches("zh")).isTrue();
    assertThat(zhuhai.matches("ＺＨ g")).isTrue();
    assertThat(zhuhai.matches("珠")).isTrue();
    assertThat(zhuhai.matches("")).isTrue();
    assertThat(zhuhai.matches("cq")).isFalse();
    assertThat(zhuhai.matches("州")).isFalse();
  }
}
