package org.zonereader.intake.directive.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YaoTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "主要", "重要", "首要", "必要", "需要", "紧要", "摘要", "纲要", "提要", "概要", "简要", "扼要", "要求", "要素", "要义",
        "要点", "要闻", "要事", "要件", "要害", "要地", "要道", "要职", "要么", "要是", "只要", "若要"
      })
  void wordsThatHoldItAreNoDirectives(String word) {
    assertThat(Yao.find("园区" + word + "清单", 0)).isEqualTo(-1);
    assertThat(Yao.find(word, 0)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "要求真务实", "要点亮街区", "要求新求变", "要件件落实", "要领办项目", "要闻令而动", "要事先摸底", "要不断完善", "要好中选优", "要强化监管",
        "要紧盯工期", "要目标明确"
      })
  void verbsThatLookLikeThoseWordsAreDirectives(String words) {
    assertThat(Yao.find(words, 0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"主要领导要到一线", "重要任务要挂图", "首要的是要快"})
  void aDirectiveBehindAFalseFriendIsFound(String words) {
    assertThat(Yao.find(words, 0)).isEqualTo(words.lastIndexOf('要'));
  }
}
