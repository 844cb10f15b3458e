package org.zonereader.intake.directive.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenerReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "会议强调",
        "会议还要求",
        "会议指出",
        "大会号召",
        "会上强调",
        "林远强调",
        "他指出",
        "欧阳文明确要求",
        "区党工委书记林远在讲话中强调",
        "管委会主任林远主持会议并强调",
        "就做好防汛工作,会议要求",
        "会议就招商提出三点要求",
        "并作出如下部署",
        "强调",
        "林远现场要求",
        "省委书记林远在园区调研时强调",
        "高新区党工委会议强调",
        "学习座谈会强调",
        "集会夸大",
        "聚会请求",
        "高新区一届三次全会强调"
      })
  void ownOpeners(String words) {
    Opener opener = OpenerReader.read(words, OwnVoices.NONE);
    assertThat(opener).isNotNull().extracting(Opener::foreign).isEqualTo(false);
    assertThat(opener).extracting(Opener::end).isEqualTo(words.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《□□》提出",
        "全会指出",
        "习近平总书记强调",
        "市委要求",
        "中央经济工作会议指出",
        "全省推进大会强调",
        "与会人员表示",
        "重要讲话指出",
        "省委十二届全会提出"
      })
  void openersOfOthers(String words) {
    assertThat(OpenerReader.read(words, OwnVoices.NONE))
        .extracting(Opener::foreign)
        .isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "落实任务要求",
        "按照市委要求",
        "结合全省最新要求",
        "高标准要求",
        "方向明确",
        "严格要求",
        "把握实践要求",
        "对照工作要求",
        "会议提出的目标",
        "园区企业众多"
      })
  void nounsAndDeedsAreNoOpeners(String words) {
    assertThat(OpenerReader.read(words, OwnVoices.NONE)).isNull();
  }

  @Test
  void theOwnPlenumMaySpeak() {
    assertThat(OpenerReader.read("全会提出", new OwnVoices(true, false)))
        .extracting(Opener::foreign)
        .isEqualTo(false);
  }

  @Test
  void whatFollowsWithoutAMark() {
    assertThat(OpenerReader.read("会议强调要快", OwnVoices.NONE)).extracting(Opener::end).isEqualTo(4);
    assertThat(OpenerReader.read("会议要求各部门加快进度", OwnVoices.NONE))
        .extracting(Opener::end)
        .isEqualTo(4);
    assertThat(OpenerReader.read("会议要求切实加快进度", OwnVoices.NONE))
        .extracting(Opener::end)
        .isEqualTo(4);
    assertThat(OpenerReader.read("会议指出加快进度", OwnVoices.NONE)).isNull();
  }
}
