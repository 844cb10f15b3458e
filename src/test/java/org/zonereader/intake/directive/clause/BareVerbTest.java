package org.zonereader.intake.directive.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareVerbTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "扭住创新不放松",
        "甩掉包袱往前冲",
        "腾退违建空间",
        "立即清走堆放的货物",
        "合理安排工期",
        "引以为戒",
        "敢为人先",
        "团结一心、锐意进取",
        "珍惜荣誉、再接再厉",
        "严禁超标准接待",
        "架起连心桥",
        "以点带面铺开",
        "研究出台细则",
        "分析各行业走势"
      })
  void phrasesThatTellWhatToDo(String words) {
    assertThat(BareVerb.is(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "快",
        "项目建设按下快进键",
        "当前形势严峻复杂",
        "作风问题关系人心向背",
        "安全生产责任重大",
        "发展成绩来之不易",
        "改革进入深水区",
        "时不我待",
        "肩负全省重任",
        "来到机械工厂",
        "走进生产车间",
        "展望未来",
        "没有捷径可走",
        "已经开工",
        "未经许可",
        "受表彰的同志",
        "一季度经济平稳开局",
        "□□"
      })
  void statementsAccountsAndNouns(String words) {
    assertThat(BareVerb.is(words)).isFalse();
  }
}
