package org.zonereader.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zonereader.model.Theme;
import org.zonereader.text.Folding;

/** Words of the genre that every report is full of: alone they tell nothing about a zone. */
final class StockWords {
  /** They govern a phrase and are no part of it, whatever the dictionary calls them. */
  private static final Set<String> GOVERNING =
      words(
          """
          推动 推进 加快 加强 强化 做好 抓好 抓紧 开展 进行 提升 提高 打造 形成 实现 坚持 聚焦 围绕 把握 深化 扩大
          培育 壮大 支持 引领 促进 完善 落实 确保 增强 优化 健全 构建 建立 建强 做强 做优 做大 持续 全面 深入 切实 扎实 认真
          积极 主动 努力 全力 大力 着力 奋力 充分 进一步 不断 坚决 坚定 牢牢 始终 紧扣 紧盯 锚定 瞄准 紧抓 抢抓 抢占 激发
          释放 发挥 利用 运用 用好 办好 守住 守牢 筑牢 稳住 防范 化解 应对 处置 解决 破解 补齐 拓展 拓宽 延伸 融入 对接 服务于
          具有 成为 作为 给予 提供 保持 争取 力争 争当 勇当 奋勇 加大 加速 推广 安排 部署 要求 强调 指出 提出 明确 突出
          注重 重视 关注 结合 按照 根据 依据 关于 通过 围绕 对照 对标 贯彻 学习 传达 领会 理解 认清 认识 掌握 谋划 研究 制定 编制
          实施 执行 完成 转化 变成 改善 保障 维护 共同 共建 举办 召开 参加 吸引 引进 引导 鼓励 激励 倡导 树立 弘扬
          发扬 掀起 兴起 营造 浓厚 检验 兼顾 兼任 带动 拉动 撬动 驱动 赋能 催生 孵化出 落到 落地 见效 走深 走实 从严 从快 领悟 做到 防止 避免 并举 突出 扛牢 扛起 抓实 抓牢 盯紧 结合
          最大 最大限度 更加 更多 更好 更大 更高 更强 各项 各类 各级 有关 相关 其他 全部 一切 必须 务必 需要 可以 能够 应当 问题
          """);

  /** They may end a phrase (支点建设) or stand inside it, but do not begin one. */
  private static final Set<String> TRAILING =
      words(
          """
          建设 工作 管理 服务 活动 行动 措施 举措 方式 方法 办法 形式 过程 情况 方面 领域 时期 阶段 成效 实效 效果 成果 成绩
          提振 水平 能力 力度 作用 意义 要求 需求 需要 内容 任务 目标 职责 责任 步伐 进程 局面 态势 格局 势头 热潮 氛围 指引 思路 方向
          """);

  /** Nothing by themselves, useful beside another word: 发展大局. */
  private static final Set<String> STOCK =
      words(
          """
          发展 工作 会议 精神 高新区 经开区 开发区 新区 园区 片区 城区 全区 全市 全省 全国 我区 我市 我省 我国 国家 省委 市委 区委
          党工委 管委会 党委 党组 支部 政府 部门 单位 机关 企业 干部 党员 群众 同志 书记 主任 领导 人员 人民 社会 经济 政治 文化
          高质量 高水平 高标准 高起点 高效 有效 有力 有序 重大 重要 重点 关键 核心 主要 根本 基本 基础 总体 整体 全面 全局 全域性
          现代化 新时代 时代 历史 当前 今后 未来 长期 长远 全年 年度 年底 季度 时间 时候 今年 明年 去年 最新 最近 目前 现在
          实际 实践 现实 具体 特色 优势 特点 优良 优质 先进 突出 典型 模式 机制 体制 体系 制度 政策 规定 意见 方案 计划 项目
          质量 效率 效益 速度 规模 数量 程度 标准 条件 环境 资源 力量 动力 活力 合力 信心 决心 意识 思想 认识 态度 作风 自觉 主动性
          前瞻性 系统性 战略性 整体性 引领性 带动性 针对性 实效性 科学 科学性 合理 综合 创新 改革 市场 产业 技术 设备 事业 行业
          世界 国际 国内 地区 区域 地方 城市 中心 平台 载体 空间 位置 高度 深度 广度 热度 事项 事情 小事 大事 东西 机会 机遇 挑战
          贡献 支撑 引擎 定位 地位 形象 样板 标杆 先锋 亮点 实绩 业绩 成长 突破 进展 变化 增长 支持 指导 指示 讲话 论述 决策 判断
          研判 建议 报告 文件 材料 信息 名称 号召 口号 原则 底线 防线 根基 抓手 路径 途径 渠道 手段 工具 环节 关系 矛盾 困难 不足
          短板 弱项 差距 程序 流程 步骤 周期 生命 机构 团队 队伍 主体 对象 群体 公众 大家 自己 一批 一系列 第一 一流 不少 许多 部分
          组织 规划 形势 交流会 经济社会 社会发展 经济发展 经济社会发展 总要求 全力以赴
          全链条 全过程 全方位 多方面 多元 多层次 分类 分级 联动 共享 交流 合作 融合 集聚 聚集 聚力 用心 用情 精心 精准 精细 圆满
          快速 稳定 安全 健康 良好 美好 昂扬 火热 积极 严格 严肃 严密 规范 公开 公平 公正 透明 优先 首要 首位 再上 新模式 新局面
          新台阶 新成效 新部署 新要求 新篇章 大会 全会 例会 常态化 规范化 精细化 系统 全程 范围 责任感 使命感 获得感 主题 题目 科技
          """);

  /** Single characters that belong to no name. */
  private static final Set<String> LOOSE =
      words(
          """
          中 上 下 内 外 间 前 后 里 旁 大 小 多 少 好 强 高 低 快 新 老 早 全 各 等 更 最 稳 深 实 准 足 牢 优 严 细 广 远 近 时 年
          月 日 区 市 省 县 者 们 性 化 度 量 率 类 种 项 次 位 名 条 批 个 点 步 层 级 事 人 物 处 所 方 面 力 能 质 真 重 硬 精
          """);

  /** A phrase that ends in one of them says that something is done, not what: 系统谋划. */
  private static final Set<String> DOING =
      words(
          """
          学习 编制 谋划 贯彻 落实 实施 理解 领会 领悟 推进 推动 加强 强化 做好 抓好 开展 进行 提升 提高 打造 坚持 把握 完成 制定
          和 与 及 的 地 得 等 在 为 对 以 好 中 上 下
          """);

  private final Set<String> weak = new HashSet<>();

  /**
   * @param themes their short words of little weight are stock words too
   */
  StockWords(List<Theme> themes) {
    themes.stream()
        .flatMap(theme -> theme.terms().stream())
        .filter(term -> term.weight() < 1 && term.text().length() <= 2)
        .forEach(term -> weak.add(Folding.sameLength(term.text())));
  }

  /** Whether no phrase holds the word. */
  boolean governs(String word) {
    return GOVERNING.contains(word) || LOOSE.contains(word);
  }

  /** Whether no phrase ends with the word. */
  boolean isDoing(String word) {
    return DOING.contains(word);
  }

  /** Whether no phrase begins with the word. */
  boolean trails(String word) {
    return TRAILING.contains(word);
  }

  /** Whether the word tells nothing by itself. */
  boolean isStock(String word) {
    return STOCK.contains(word)
        || TRAILING.contains(word)
        || GOVERNING.contains(word)
        || LOOSE.contains(word)
        || weak.contains(word);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+", -1)));
  }
}
