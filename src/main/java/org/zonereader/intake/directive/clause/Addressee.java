package org.zonereader.intake.directive.clause;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises the body or the people a directive is addressed to: 全区上下, 各级各部门, 高新区, 党员干部.
 *
 * <p>By the form of the words, never by a list of zones or offices: what they begin with (各, 全区, 广大
 * …) or the kind of body they end with (部门, 街道, 党支部, 开发区 …).
 */
public final class Addressee {
  private static final int LONGEST = 40;
  private static final int LONGEST_ALL = 10;
  private static final int LONGEST_END = 6;

  /** What bodies and groups of people end with. */
  private static final Set<String> ENDS =
      Words.set(
          """
          上下 部门 单位 各级 各方 各地 同志 干部 党员 班子 领导 党组织 组织 支部 机关 街道 镇街 街镇 乡镇 镇村 县区 社区 村居
          高新区 经开区 开发区 工业园 产业园 园区 新区 新片区 自贸区 试验区 片区 科学城 示范区 保税区 起步区 功能区 度假区
          管委会 工委 党委 党组 党群口 专班 工作组 领导小组 指挥部 办公室 委办局 委局 局办 公司 集团 国企 央企 企业 企业家
          商会 协会 大队 支队 分队 突击队 服务队 工作队 队伍 中心 机构 银行 商场 超市 酒店 物业 工地 项目部 施工方 业主 班组 车间
          运营商 开发商 供应商 厂家 店主 商户 住户 居民 市民 农户 群众 职工 员工 民警 网格 大家 我们 你们 家庭 社会 家长 媒体
          全体 青年 战线 条线 口线 一线 系统 代表 书记 主体 全区 全市 全员 全园 人人 每个人 所有人 学校 医院 院所 高校 平台
          研究院 事务所 驻点 窗口 教师 医生 师生 专家 人才 骨干 工作者 执法者 监管者 志愿者 创业者 经营者 劳动者 先锋岗
          牵头方 责任方 园长 校长 店长 链长 链主
          工人 年轻人 带头人 法人 法定代表人 负责人 责任人 牵头人 经纪人 当事人 主持人 手艺人 传承人 青年人 党人 园区人
          """);

  /** Before 员, these make no person: 成员 does, 动员 does not. */
  private static final String NO_PERSON = "动满复减裁超";

  /** 组织部, 科经局 …: one-character kinds of body need a longer name before them. */
  private static final String OFFICE = "局部办委处科组队站所院署厅镇乡村";

  private static final String NO_NAME = "全内一干外上下";

  /** Words that end like an office: 布局, 好处, 场所. */
  private static final Set<String> NO_OFFICE =
      Words.set("布局 格局 大局 全局 结局 开局 僵局 开办 创办 主办 承办 举办 督办 好处 用处 长处 深处 坏处 害处 学科 场所 部署 城乡 乡村");

  private static final Pattern ALL = Pattern.compile("^(?:各|每一?[名位个]|广大|全体|有关|相关)");

  private static final Pattern NOT_A_BODY =
      Pattern.compile(
          "^(?:培育|壮大|引进|引育|招引|联系|帮助|扶持|优化|提升|建强|打造|选派|组建|发动|依托|服务(?:企业|群众|项目|人才)|持续|进一步|加快|发挥|关心|关爱|激励|凝聚|整合|做强|做大|做优|选优|配强|培养|吸引|留住|在|对|从|就|于|把|将|以|围绕|通过|关于|针对|对于|为|按|按照|根据|面对|随着|如果|只有|凡|无论|作为|让|使|令|推动|引导|支持|督促|鼓励|确保|加强|强化|推进|抓|做好|建设|坚持)"
              + "|(?<!特别|尤其)是|作为|需要|一批|一支|实施|召开|举行|传达|部署|推进|加快|会议");

  private Addressee() {}

  /** True when the words are nothing but an addressee. */
  public static boolean is(String masked) {
    if (masked.isEmpty() || masked.length() > LONGEST) {
      return false;
    }
    return (endsAsBody(bare(masked)) || namesAll(masked)) && !Words.found(NOT_A_BODY, masked);
  }

  private static boolean endsAsBody(String words) {
    String one = words.endsWith("们") ? words.substring(0, words.length() - 1) : words;
    int length = one.length();
    if (words.length() < 2) {
      return false;
    }
    if (Words.endsWithAny(one, ENDS, LONGEST_END) || Words.endsWithAny(words, ENDS, LONGEST_END)) {
      return true;
    }
    if (length < 2) {
      return false;
    }
    char last = one.charAt(length - 1);
    char before = one.charAt(length - 2);
    if (last == '员') {
      return NO_PERSON.indexOf(before) < 0;
    }
    return length > 2
        && OFFICE.indexOf(last) >= 0
        && NO_NAME.indexOf(before) < 0
        && NO_NAME.indexOf(one.charAt(length - 3)) < 0
        && !NO_OFFICE.contains(one.substring(length - 2));
  }

  /** 各 with a short name that holds no verb: 各窗口. */
  private static boolean namesAll(String words) {
    return words.length() <= LONGEST_ALL
        && Words.found(ALL, words)
        && !Words.found(NOT_WHO, words)
        && VerbPhrase.hasNoVerb(words);
  }

  /** 各项工作, 有关问题: things, not people. */
  private static final Pattern NOT_WHO =
      Pattern.compile(
          "^各(?:项|类|种)|(?:工作|问题|任务|项目|发展|建设|措施|精神|会议|形势|时期|全局|格局|时代|水平|事业|安全|质量|效率|作风|能力|思想|理念|规划|政策|成果|成效)$");

  /** Without a bracketed remark at the end: 各部门(单位). */
  private static String bare(String masked) {
    return masked.endsWith(")") && masked.indexOf('(') > 0
        ? masked.substring(0, masked.lastIndexOf('('))
        : masked;
  }
}
