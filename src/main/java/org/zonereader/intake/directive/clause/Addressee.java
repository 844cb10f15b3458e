package org.zonereader.intake.directive.clause;

import java.util.regex.Pattern;

/**
 * Recognises the body or the people a directive is addressed to: 全区上下, 各级各部门, 高新区, 党员干部.
 *
 * <p>By the form of the words, never by a list of zones or offices: what they begin with (各, 全区, 广大
 * …) or the kind of body they end with (部门, 街道, 党支部, 开发区 …).
 */
public final class Addressee {
  private static final int LONGEST = 40;

  private static final String ZONE =
      "高新区|经开区|技术产业开发区|开发区|工业园|产业园|园区|新区|新片区|自贸区|试验区|片区|科学城|示范区|保税区|起步区|功能区|度假区";

  private static final Pattern BODY =
      Pattern.compile(
          "(?:上下|部门|单位|各级|各方|同志|同志们|干部|党员|班子|班子成员|成员|领导|领导们|负责人|责任人|牵头人|党组织|组织|支部|支部书记|机关|街道|镇街|街镇|乡镇|社区|村居"
              + "|"
              + ZONE
              + "|管委会|党工委|工委|纪工委|监察工委|政工委|党委|党组|党群口|专班|工作组|领导小组|办公室|委办局|委局|局办|公司|集团|国企|央企|企业|企业家|商会|协会|大队|支队|中心"
              + "|人员|职工|员工|群众|大家|我们|你们|全体|青年|团员|队伍|队员|战线|条线|口线|系统|代表|委员|书记|主体|全区|全市|全员|全园|人人|每个人|所有人|学校|医院|院所|高校|平台|工作者|执法者|机构|银行|商场|超市|市场主体|酒店|物业|工地|项目部|施工方|业主|指挥部|突击队|服务队|工作队|分队|班组|车间|运营商|开发商|供应商|[^成人全会满]员|教师|医生|师生|专家|人才|学员|骨干|(?:工|年轻|带头|法|负责|责任|经纪|当事|代表|主持|手艺|传承|青年|党|园区)人|社会组织|行业组织|监管者|志愿者|创业者|经营者|劳动者|先锋岗|牵头方|责任方|各地|一线|窗口|厂家|店主|商户|住户|居民|市民|农户|科研院所|研究院|事务所|驻点|镇村|县区|园长|校长|店长|链长|链主|专员)(?:们)?$");

  /** 组织部, 科经局 …: one-character kinds of body need a longer name before them. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "[^全内一干外上下]{2,}(?:(?<![布格大全结开僵])局|部|(?<![开创主承举督督])办|委|(?<![好用长深坏害])处|(?<!学)科|组|队|站|(?<!场)所|院|(?<!部)署|厅|镇|(?<!城)乡|(?<!乡)村)$");

  private static final Pattern ALL = Pattern.compile("^(?:各|每一?[名位个]|广大|全体|有关|相关)");

  private static final Pattern NOT_A_BODY =
      Pattern.compile(
          "^(?:培育|壮大|引进|引育|招引|联系|帮助|扶持|优化|提升|建强|打造|选派|组建|发动|依托|服务(?:企业|群众|项目|人才)|持续|进一步|加快|发挥|关心|关爱|激励|凝聚|整合|做强|做大|做优|选优|配强|培养|吸引|留住|在|对|从|就|于|把|将|以|围绕|通过|关于|针对|对于|为|按|按照|根据|面对|随着|如果|只有|凡|无论|作为|让|使|令|推动|引导|支持|督促|鼓励|确保|加强|强化|推进|抓|做好|建设|坚持)"
              + "|(?:工作|问题|任务|项目|发展|建设|措施|精神|会议|形势|时期|全局|格局|时代|水平|事业|安全|质量|效率|作风|能力|思想|理念|规划|政策|成果|成效)$"
              + "|(?<!特别|尤其)是|作为|召开|举行|传达|部署|推进|加快|会议");

  private Addressee() {}

  /** True when the words are nothing but an addressee. */
  public static boolean is(String masked) {
    if (masked.isEmpty() || masked.length() > LONGEST || Words.found(NOT_A_BODY, masked)) {
      return false;
    }
    return Words.found(BODY, bare(masked))
        || Words.found(OFFICE, bare(masked))
        || (Words.found(ALL, masked) && masked.length() <= 10 && VerbPhrase.hasNoVerb(masked));
  }

  /** Without a bracketed remark at the end: 各部门(单位). */
  private static String bare(String masked) {
    return masked.endsWith(")") && masked.indexOf('(') > 0
        ? masked.substring(0, masked.lastIndexOf('('))
        : masked;
  }
}
