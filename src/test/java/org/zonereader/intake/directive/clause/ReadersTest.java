package org.zonereader.intake.directive.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small readers: addressees, numbers, verb phrases, adverbials, statements. */
class ReadersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "全区上下",
        "各级各部门",
        "高新区",
        "各基层党组织",
        "区直部门",
        "区领导班子成员",
        "党员干部",
        "区科经局、建设局",
        "各部门(□□)",
        "广大企业家",
        "每一名党员",
        "临江经开区",
        "各镇街、各园区",
        "驻区银行",
        "纪检监察机构",
        "党员突击队",
        "护林员",
        "商场",
        "消防救援部门",
        "市直有关部门"
      })
  void addressees(String words) {
    assertThat(Addressee.is(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目推进",
        "对企业诉求",
        "在招商上",
        "安全生产方面",
        "园区建设",
        "理念",
        "领导带队检查",
        "召开会议的部门",
        "持续优化产业布局",
        "社会动员",
        "云岭高新区作为全市",
        "培育企业",
        "各项工作",
        ""
      })
  void topicsAreNoAddressees(String words) {
    assertThat(Addressee.is(words)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "一要快,ORDINAL_YAO,true,2",
    "三必须快,ORDINAL_YAO,false,3",
    "一是快,ORDINAL_SHI,true,2",
    "二是要快,ORDINAL_SHI,false,3",
    "一、快,NUMBER,true,2",
    "(□)快,NUMBER,false,3",
    "3.快,NUMBER,false,2",
    "②快,NUMBER,false,1",
    "第一,NUMBER,true,2",
    "1.5倍,NONE,false,0",
    "三要素俱全,NONE,false,0",
    "一定要快,NONE,false,0"
  })
  void numbers(String words, Prefix.Kind kind, boolean first, int end) {
    assertThat(Prefix.of(words)).isEqualTo(new Prefix(kind, first, end));
  }

  @ParameterizedTest
  @CsvSource({
    "一招商工作要破局,ORDINAL_BARE,true,1",
    "二各车间要夜查,ORDINAL_BARE,false,1",
    "三个车间要夜查,NONE,false,0",
    "四季度各部门要快,NONE,false,0",
    "一企一策要落实,NONE,false,0",
    "一要快,ORDINAL_YAO,true,2"
  })
  void numbersOfMembers(String words, Prefix.Kind kind, boolean first, int end) {
    assertThat(Prefix.ofMember(words)).isEqualTo(new Prefix(kind, first, end));
  }

  @ParameterizedTest
  @ValueSource(strings = {"坚持“□□”", "迎难而上", "切实抓好汛期值守", "修好断头路", "围绕主业", "加密班次", "高标准建园"})
  void verbPhrases(String words) {
    assertThat(VerbPhrase.isImperative(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"园区企业", "坚持创新是关键", "完成了任务", "建设局汇报工作", "良好生态", "推进会召开", "高度重视安全", "加快发展事关全局"})
  void statementsAreNoVerbPhrases(String words) {
    assertThat(VerbPhrase.isImperative(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "以高度的责任感",
        "以□□为契机",
        "把闲置地块",
        "按照上级要求",
        "面对新形势",
        "以更实举措",
        "从全局的高度",
        "对存在的问题",
        "以绿色为底色",
        "以项目为战略支撑",
        "在做好保供的同时"
      })
  void adverbials(String words) {
    assertThat(Adverbial.isOnly(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "以改革激发活力",
        "以过硬作风抓好落实",
        "把思想统一到部署上来",
        "在招商上下功夫",
        "对照目标",
        "围绕主业",
        "以现代产业筑牢根基",
        "以企业为主体布局创新平台",
        "按合同付款",
        "在学习上用心",
        "对标先进",
        "把精神学深学透",
        "把问题解决好"
      })
  void clausesWithTheirOwnVerb(String words) {
    assertThat(Adverbial.isOnly(words)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "办好三件实事,true",
    "做好以下工作,true",
    "抓好四项重点任务,true",
    "建设五大中心的高地与平台体系和机制,false",
    "办好实事,false"
  })
  void countingHeads(String words, boolean counting) {
    assertThat(Counting.isHead(words)).isEqualTo(counting);
  }

  @Test
  void plans() {
    assertThat(Statement.isPlan("临江经开区将建三座厂房")).isTrue();
    assertThat(Statement.isPlan("下一步将开工")).isTrue();
    assertThat(Statement.isPlan("将上级部署融入日常")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "要快,YAO,1",
    "同时要快,YAO,3",
    "下一步要快,YAO,4",
    "还要快,CONTINUING,2",
    "各部门要快,ADDRESSEE_YAO,4",
    "各部门务必快,ADDRESSEE_MUST,5",
    "项目推进要快,TOPIC,0",
    "必须快,MUST,2",
    "2026年要快,YAO,6"
  })
  void directiveWords(String words, DirectiveWord.Kind kind, int leadStart) {
    assertThat(DirectiveWord.in(words))
        .isNotNull()
        .extracting(DirectiveWord::kind, DirectiveWord::leadStart)
        .containsExactly(kind, leadStart);
  }

  @ParameterizedTest
  @ValueSource(strings = {"发展必须靠创新", "主要任务", "供应链安全", "如果要快", "推动项目要快"})
  void noDirectiveWord(String words) {
    assertThat(DirectiveWord.in(words)).isNull();
  }
}
