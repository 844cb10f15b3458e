package org.zonereader.intake.theme;

import java.util.List;

/**
 * Fixed words that hold a theme's term by chance: they are read past as one word and speak for no
 * theme. 市委市政府 holds 市政, 主要矛盾 holds 矛盾, 学习借鉴 is not the study of a session.
 *
 * <p>An office is no topic either: 教育局, 应急管理部门.
 */
final class NeutralWords {
  static final List<String> WORDS =
      List.of(
          "市委市政府",
          "市委、市政府",
          "省委省政府",
          "区委区政府",
          "党工委书记",
          "党委书记",
          "党组书记",
          "党组成员",
          "纪工委书记",
          "纪委书记",
          "组织部",
          "宣传部",
          "统战部",
          "政法委",
          "人民政府",
          "市场监管",
          "发展改革",
          "强调",
          "协调",
          "召开",
          "展开",
          "公开",
          "提高",
          "健全",
          "保全",
          "全市",
          "我市",
          "强化",
          "深化",
          "细化",
          "优化",
          "量化",
          "固化",
          "美化",
          "亮化",
          "规范化",
          "常态化",
          "制度化",
          "平台资",
          "平台商",
          "全国企业",
          "中国企业",
          "外国企业",
          "全国资",
          "成为企业",
          "作为企业",
          "行业主",
          "发展会",
          "开展会",
          "社会展",
          "会商",
          "窗口期",
          "经济开发区",
          "市政府",
          "对外事",
          "一门心思",
          "高新技术产业开发区",
          "经济技术开发区",
          "产业开发区",
          "高质量发展",
          "改革发展稳定",
          "主要矛盾",
          "矛盾的主要方面",
          "一盘棋",
          "项目化",
          "学习借鉴",
          "学习先进",
          "相互学习",
          "干部群众",
          "党员群众",
          "各界群众",
          "创新形式",
          "创新方式",
          "创新方法",
          "提供服务",
          "开放式",
          "安全感",
          "环环相扣",
          "良好环境",
          "社会环境",
          "信息报送",
          "重要会议");

  /** What follows a term that only names an office. */
  private static final List<String> OFFICE = List.of("局", "部门");

  private NeutralWords() {}

  /** Whether the term that ends here is the name of an office: 教育局. */
  static boolean namesAnOffice(String words, int end) {
    return OFFICE.stream().anyMatch(office -> words.startsWith(office, end));
  }
}
