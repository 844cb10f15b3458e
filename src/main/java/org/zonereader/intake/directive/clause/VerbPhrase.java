package org.zonereader.intake.directive.clause;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises a bare verb phrase that tells somebody to do something: 坚持…, 加快…, 迎难而上.
 *
 * <p>Chinese imperatives carry no ending, so the first word decides: a verb (or an adverb of
 * manner) of the genre, not followed by what makes it a noun, a report of the past or a statement.
 */
public final class VerbPhrase {
  private static final Set<String> STARTS =
      Words.set(
          """
          坚持 坚定 坚决 坚守 坚信 聚焦 围绕 锚定 紧扣 紧盯 紧紧 紧抓 瞄准 突出 强化 加强 加快 加大 加速 加紧
          加力 深化 深入 深刻 深耕 深挖 深学 推进 推动 推广 推行 抓好 抓牢 抓紧 抓实 抓细 抓住 抓早 抓落实
          抓项目 抓招商 抓产业 抓安全 抓改革 抓创新 抓党建 狠抓 严抓 真抓 做好 做强 做优 做实 做细 做大 做深
          做精 做足 做到 做美 守牢 守住 守好 守护 筑牢 筑好 筑强 夯实 夯牢 提升 提高 提振 提档 提速 提增 优化
          壮大 培育 培优 培强 培植 培养 打造 打好 打赢 打响 打通 打破 打牢 打开 打击 建设 建强 建好 建优 建立
          建成 建实 健全 完善 完成 完整 构建 构筑 搭建 落实 落细 贯彻 贯通 全面 全力 全力以赴 全方位 全链条
          全过程 全速 全域 全心 扎实 切实 持续 进一步 着力 大力 积极 主动 努力 奋力 务必 迅速 尽快 抢抓 抢占
          抢先 把握 把好 把牢 把准 把稳 用好 用活 用足 用心 用情 激发 激活 激励 释放 拓展 拓宽 扩大 扩投资
          促进 促消费 引导 引进 引育 引领 支持 支撑 服务 保障 保护 保持 防范 防控 防止 化解 化危 统筹 凝聚
          汇聚 集聚 聚合 聚力 树牢 树立 树强 增强 增进 增添 营造 涵养 厚植 创新 创建 创造 创优 学习 学好 学深
          学透 领会 领悟 理解 吃透 认清 认真 看清 弄清 弄懂 找准 找出 摸清 严格 严守 严防 严肃 严明 压实 压紧
          压茬 扛牢 扛起 扛稳 担起 挑起 勇当 勇担 勇挑 勇争 争当 争做 争先 争取 敢于 勇于 善于 敢为 敢闯 立足
          对标 对照 对接 对表 结合 依托 依法 依靠 发挥 展现 彰显 讲好 讲清 讲政治 当好 当先 办好 办实 管好
          管住 管控 用力 下好 下足 下大 跑出 跑好 奏响 唱响 唱好 绘就 绘好 擦亮 按下 稳住 稳定 稳步 稳妥
          稳增长 稳外贸 稳投资 稳企业 稳就业 补齐 补短板 锻造 锻长板 传承 弘扬 履行 践行 担当 勇毅 迎难而上 迎接
          开拓 开展 开足 开辟 谋划 谋深 谋实 谋准 谋好 谋求 科学 精准 精心 精细 高标准 高质量 高水平 高效
          高起点 高位 高度 高质高效 牢牢 牢记 牢固 始终 不断 不折不扣 时刻 毫不 毫不动摇 持之以恒 一体 一体化
          一以贯之 一手抓 一个一个 分类 系统 常态化 多措并举 千方百计 想方设法 逐条 逐项 逐一 以更 以高 以实 以钉
          以奋 以坚 以优 以强 以昂 以时 以饱 以过硬 以一流 以党 以科 以产 以改 以项目 以创 以人民 凝心聚力
          凝神聚力 真抓实干 担当作为 奋发有为 乘势而上 乘势 乘胜 实干 苦干 攻坚 靶向 闻令 踔厉 笃行 群策群力 齐心
          同心 同向 拼搏 拼经济 拼抢 拼出 冲刺 冲锋 决战 决胜 力争 力保 力促 确保 实施 实现 实行 实打实 运用
          利用 整合 整治 盘活 挖掘 挖潜 改善 改进 改革 丰富 规范 监督 督促 跟踪 跟进 协调 协同 携手 联动 联合
          联系 组织 动员 发动 发展 发扬 掀起 兴起 形成 转变 转化 转型 融入 融合 服从 参与 遵守 遵循 恪守 崇尚
          倡导 鼓励 关心 关注 关爱 重视 注重 着眼 着重 放大 放活 放眼 破解 破除 破立 攻克 突破 牵住 牵头 抬高
          推深 推出 拿出 亮出 晒出 干出 走好 走深 走在前 闯出 蹚出 探索 试点 先行 先学 带头 领着 带领 带动
          率先 示范 争创 创响 盯紧 盯住 盯牢 咬定 咬住 拧紧 绷紧 上紧 杜绝 遏制 排查 消除 清除 查漏 纠治 纠正
          反对 抵制 力戒 力行 厉行 节约 减轻 减少 降低 压减 压降 压缩 简化 延伸 延长 补强 强链 强基 固本 固链
          建链 延链 补链 育链 招引 招大 引凤 赋能 赋予 护航 育强 育好 留住 选优 配强 选拔 吸引 集中 集成 集约
          盘清 理清 理顺 厘清 明确 明晰 细化 量化 深谙 统一 站稳 站位 站在 端正 校准 对准 擘画 描绘 制定 编制
          编好 出台 修订 起草 衔接 兑现 兜牢 兜住 托住 织密 织牢 织好 筹备 备好 备足 保质 保量 保稳 保供
          保交楼 保安全 促转化 促融合 促改革 促开放 促发展 扩内需 扩需求 扩开放 扩增量 优服务 优环境 优结构 优作风
          强策源 强信心 强产业 强创新 强党建 强担当 惠民生 保民生 护稳定 防风险 解难题 破难题 抢机遇 抢进度 赶进度
          比学赶超 大兴 大抓 大干 勤政 勤学 廉洁 从严 从实 从细 从快 动真 较真 正视 直面 直视 面向 辩证 客观
          准确 正确 清醒 充分 更好 更加 更大 更高 更实 更快 合力 同题 共建 共同 共享 携起手 齐抓共管 齐抓
          挂图作战 倒排 对账 销号 闭环 压担子 讲奉献 比担当 有序 有力 有效 及时 提前 提早 超前 早谋划 早部署 早
          善作善成 善谋 善始善终 久久为功 驰而不息 绵绵用力 锲而不舍 再接再厉 再创 再加 勇立潮头 勇攀 勇闯 沉心
          沉下 下沉 俯下 眼睛向下 铆足 鼓足 保住 叫响 种好 答好 交出 书写 谱写 续写 写好 写实 开创 开启 赢得
          夺取 夺回 取得 全程 同步 同频 借助 借鉴 修炼 锤炼 淬炼 磨砺 砥砺 涵育 滋养 善用 巧用 活用 抓手 多方 多渠道 广泛 广聚 广纳 集思广益
          因地制宜 因企施策 分级 分层 分步 分区 定期 按时 按期 按照 遵照 把 让 抓 稳 促 拼
          """);

  private static final Set<String> NOT_STARTS =
      Words.set(
          "对于 对此 对外 对方 对口 把关 稳中 稳定性 抓手 促销 早在 早上 早日 服务业 服务中心 建设局 发展改革 发展是 改革发展局 创新是 创新中心 科学城 安全 规划局"
              + " 组织部 监督局 保障房 学习会 学习期间 组织者 系统内 突出问题 加强型 协调会 联动会 高度重视 充分肯定 集中学习 取得了 集体 突破性 重视");

  private static final int LONGEST = 5;

  /** Signs of an account of what was done, or of a statement. */
  private static final Sought NOT_IMPERATIVE =
      Sought.compile(
          "了|(?<!不)已|曾|正在|同比|累计|环比|召开|举行|主持|出席|列席|汇报|听取|传达|通报|审议|宣读|参加(?:会议|学习)|参会|据悉|介绍|(?:表示|认为|指出)$"
              + "|(?<![只凡实事求或还别的确])是(?![非否])|就是|事关|关乎|关系到|(?<=.)必须|才能|才会|才有|离不开|(?<=.{2})(?:绝|决)不能|容不得|没有不|意义(?:重大|深远)|至关重要|势在必行|刻不容缓|迫在眉睫|任重道远|永远在路上|没有休止符|只有进行时|(?:在即|将至|临近|来临)$|取得.{0,8}成(?:效|绩|果)$|成效(?:明显|显著)|(?:时代|关键|重要)(?:课题|举措|抓手|一环)$");

  /** Verb + result (修好, 加密, 摸透): too many to list. */
  private static final Pattern RESULT =
      Pattern.compile(
          "^(?![有没不多所还又也更最就可能良友美更较最增充满标水交普生灵秘精亲现事真翔诚忠果其平安沉资编历老年刚很只正看爱])\\p{IsHan}(?:好|强|优|实|细|牢|足|准|透|紧|密|活|住|稳)(?![的性度])\\p{IsHan}");

  /** 在招商上下功夫, 在服务中见真情: where to make an effort. */
  private static final Pattern WHERE =
      Pattern.compile(
          "^在.{1,30}(?:上|中|下)(?:下[足大真苦]?功夫|做文章|用[真心]?力|发力|[求见聚出狠再勇争当展树谋创挑作显精持抓]|走在|有所|率先|着力)");

  private static final Pattern CIRCUMSTANCE = Pattern.compile("^(?:围绕|立足|站在|面向|结合|着眼|对照|正视|直面|聚焦)");

  private static final Sought ANY_VERB =
      Sought.compile("推[进动]|加[强快大]|强化|做[好强优]|抓[好实紧]|提[升高]|落实|贯彻|开展|召开|建设|完成|实施|坚持|学习|参加|汇报");

  private VerbPhrase() {}

  /** True for a phrase that begins with a verb or an adverb of manner and states nothing. */
  public static boolean isImperative(String masked) {
    return masked.length() > 1
        && (Words.startsWithAny(masked, 0, STARTS, LONGEST)
            || Words.found(RESULT, masked)
            || Words.found(WHERE, masked))
        && !Words.startsWithAny(masked, 0, NOT_STARTS, LONGEST)
        && !Words.found(NOT_IMPERATIVE, masked);
  }

  /**
   * True also for phrases that only the kinds of their words tell: to be asked where a directive is
   * due anyway.
   */
  public static boolean mayDirect(String masked) {
    return isImperative(masked)
        || (!Words.startsWithAny(masked, 0, NOT_STARTS, LONGEST)
            && !Words.found(NOT_IMPERATIVE, masked)
            && BareVerb.is(masked));
  }

  /** A verb phrase that names the circumstance when 要 follows: 围绕年度目标,要…. */
  public static boolean isCircumstance(String masked) {
    return CIRCUMSTANCE.matcher(masked).find();
  }

  static boolean hasNoVerb(String masked) {
    return !Words.found(ANY_VERB, masked);
  }
}
