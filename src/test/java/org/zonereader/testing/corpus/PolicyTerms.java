package org.zonereader.testing.corpus;

import java.util.ArrayList;
import java.util.List;

/** Real words of the genre, each with the seal of the theme it speaks for. */
final class PolicyTerms {
  /** One theme a line, seal first. */
  private static final String TABLE =
      """
      域 发展大局 战略定位 增长极 桥头堡 示范样板 辐射带动
      规 规划编制 空间布局 专项规划 “十五五”规划 规划衔接
      科 科技创新 创新平台 成果转化 技术攻关 实验室 研发投入 概念验证 中试基地
      产 产业链 先进制造 主导产业 产业集群 实体经济 强链补链 链主企业 零部件
      新 低空经济 人工智能 生物医药 未来产业 量子信息 商业航天 新能源 脑机接口
      数 数字经济 数据要素 算力 智能工厂 工业互联网 数字孪生
      改 体制机制 集成改革 国企改革 试点经验 薪酬制度
      商 营商环境 审批提速 惠企政策 一网通办 亩均评价
      开 跨境电商 自贸试验 港口联动 国际合作 外贸外资 保税维修
      稳 重大项目 有效投资 消费提振 工业产值 开工率 招商引资
      民 就业创业 社区养老 学位供给 城市更新 老旧小区 公共交通
      安 安全生产 隐患排查 防汛抗旱 消防演练 金融风险 食品安全
      党 党风廉政 基层组织 作风建设 廉洁教育 队伍建设
      学 理论学习 宣讲宣传 集中研讨
      才 高层次人才 青年人才 人才公寓 工程师
      绿 绿色低碳 节能降碳 污染防治 光伏储能 循环经济 水质
      """;

  private PolicyTerms() {}

  /** A word and its seal. */
  record Term(String word, String seal) {}

  /** All terms; neighbours are of different themes, so that none has all the common ranks. */
  static List<Term> all() {
    List<String[]> lines = TABLE.lines().map(line -> line.split(" ", -1)).toList();
    List<Term> terms = new ArrayList<>();
    int longest = lines.stream().mapToInt(line -> line.length).max().orElseThrow();
    for (int i = 1; i < longest; i++) {
      for (String[] line : lines) {
        if (i < line.length) {
          terms.add(new Term(line[i], line[0]));
        }
      }
    }
    return terms;
  }
}
