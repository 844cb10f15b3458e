package org.zonereader.intake.directive.clause;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whose words an opener announces: the report's own meeting, somebody else, or nobody's. */
public final class Speakers {
  /** Whose words they are. */
  enum Voice {
    OWN,
    FOREIGN,
    NOBODY
  }

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:随后|最后|同时|此外|期间|其间|接着|为此|对此|会上|会议最后|会议期间|当天|昨日|昨天|[0-9]+月[0-9]+日(?:上午|下午|晚)?|(?:就|针对|围绕|关于|对|在|听取|结合)[^的]{2,30}(?:后|时|中|上|下|方面|工作|来看)(?=会|大会|他|她|.{0,12}(?:书记|主任|局长|区长)))");

  private static final String COUNT = "(?:以下|如下|下列|[一二两三四五六七八九十几0-9]+(?:点|个方面|方面|个|项|条))";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:还|又|也|并|同时|并且|进一步|再次|特别|着重|反复|最后|强烈|郑重|明确|首先|随后|主持会议|(?<!重要)讲话|发言|总结|讲话时|现场|当场"
              + "|(?:就|对|围绕|针对|结合|代表|在).{2,40}|(?:到|赴|来到|深入|率队|带队|一行).{2,40}|作(?:了)?.{0,8}(?:讲话|总结|动员|发言)(?:时|并|中)?"
              + "|(?:提出|明确|作出|作了|做出|讲了?)了?"
              + COUNT
              + "?(?:具体|明确|工作|严格|相关|新)?|"
              + COUNT
              + "(?:具体|明确|工作|严格)?)$");

  private static final Pattern OWN_MEETING =
      Pattern.compile("^(?:会议|大会|会上|集会|聚会|本次会议|此次会议|座谈会|学习会|与会领导|会|会谈)");

  private static final Pattern TOP = Pattern.compile("总书记|习近平|总理|国家主席");

  private static final Pattern PLEDGE = Pattern.compile("与会|大家|代表们|纷纷|一致|参会|企业家们|委员们|专家|群众");

  private static final Pattern PERSON =
      Pattern.compile(
          "(?:书记|主任|局长|区长|部长|市长|县长|省长|厅长|处长|主席|组长|常委|领导|负责人|负责同志|同志|董事长|总经理|院长|委员|镇长|秘书长|召集人|主持人)[^的是在和]{0,4}$|^(?:他|她)$");

  private static final Pattern PLENUM = Pattern.compile("(?:全会|全体会议|全体\\(□+\\)会议)$");

  private static final Pattern ZONE =
      Pattern.compile("高新|经开|开发区|工委|管委会|园区|新区|片区|科学城|示范区|保税区|区委会|本区|我区|全区");

  private static final Pattern ABOVE =
      Pattern.compile(
          "》$|《□+》|中央|国务院|国家|全国|省委|市委|县委|州委|自治区|省政府|市政府|县政府|全省|全市|省级|部委|(?:讲话|精神|批示|指示|贺信|公报|报告|决定|意见|文件|通知|规划|纲要|建议|社论|文章|方案|条例|办法|理论|思想|论述)$");

  private static final Pattern MEETING = Pattern.compile("(?:会议|大会|会|集会|聚会)(?:\\(□+\\))?$");

  private static final Pattern BODY =
      Pattern.compile("(?:党工委|工委|管委会|党委|党组|区领导|高新区|经开区|开发区|新区|园区|办公室|该局|我局|专班)$");

  /** Nouns and adverbs that begin with a surname: 任务要求, 高标准要求, 时间要求. */
  private static final Pattern COMMON_WORD =
      Pattern.compile(
          "^(?:任务|任何|时间|时刻|高标|高度|高质|高位|安全|项目|严格|严肃|金融|方案|方向|方法|水平|程序|常态|陈述|文件|文化|政策|明确|成果|成本|章程|经济|管理|党的|党建|全面|全员|公开|应当|应急|双重|连续|平时|计划|时代|能力|段落|温馨|权力|规范|国家|单位|路线|纪律|廉洁|充分|付出|代表|代价|敬请|展示|展望|展现|兰花|帅先|充满|满怀|都|容易|从严|从|和|周密|严密|权责|关系|边界|时限|双方|荣辱)");

  private static final Pattern NAME =
      Pattern.compile(
          "^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊甄曲封芮储靳井段富巫乌焦巴弓牧谷车侯宓蓬全班仰仲伊宫宁仇栾甘厉戎祖武符刘景詹束龙叶幸司韶郜黎溥印宿白怀蒲邰从索赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰雍桑桂濮牛寿通边扈燕冀尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东殴利师巩聂关荆游权麦牟曾肖付代闫岳冷佟佘隋覃兰谌涂鞠仝邝逯敬揭晏晁楚洛亓楼苟苑库甯尧敖郗盖展帅丛邸])[\\p{IsHan}×某"
              + " ]{1,3}$");

  /** 省委书记在全会上强调: a leader from above, at a meeting from above. */
  private static final Pattern ABOVE_ELSEWHERE =
      Pattern.compile("(?:省委|市委|县委|省长|市长|部长|中央).{0,8}在.{0,12}(?:全会|全体会议|大会|会议|座谈会|讲话)[上中时]");

  private static final Pattern REPORT = Pattern.compile("^(?:工作|大会|会议)?报告$");

  private Speakers() {}

  private static final Pattern OTHERS_FIRST =
      Pattern.compile(
          "^(?:近日|日前|近期)?(?:习近平|.{0,6}总书记|李强|党中央|中共中央|国务院|中央|省委|市委|《)(?!.{0,6}(?:常委|书记|副))");

  private static final Pattern MEETS = Pattern.compile("会议|召开|传达|学习|来到|调研");

  /** True for the first phrase of a sentence that tells what somebody above did. */
  public static boolean othersSentence(String masked) {
    return Words.found(OTHERS_FIRST, masked) && !Words.found(MEETS, masked);
  }

  /**
   * Whose voice it is.
   *
   * @param words what stands before the verb of saying
   * @param own who besides the meeting and its leaders speaks for the report
   */
  static Voice voice(String words, OwnVoices own) {
    if (Words.found(ABOVE_ELSEWHERE, words) && !Words.found(ZONE, words)) {
      return Voice.FOREIGN;
    }
    String speaker = strip(words);
    if (own.report() && Words.found(REPORT, speaker)) {
      return Voice.OWN;
    }
    if (isDeed(speaker)) {
      return Voice.NOBODY;
    }
    if (Words.found(TOP, speaker)) {
      return startsOwn(speaker) ? Voice.OWN : Voice.FOREIGN;
    }
    if (speaker.isEmpty() || startsOwn(speaker)) {
      return Voice.OWN;
    }
    if (Words.found(PLEDGE, speaker)) {
      return Voice.FOREIGN;
    }
    if (Words.found(PERSON, speaker)) {
      return Voice.OWN;
    }
    boolean zone = Words.found(ZONE, speaker);
    if (Words.found(PLENUM, speaker)) {
      return own.plenum() || zone ? Voice.OWN : Voice.FOREIGN;
    }
    if (Words.found(ABOVE, speaker) && !(zone && Words.found(MEETING, speaker))) {
      return zone && Words.found(BODY, speaker) && !speaker.contains("》")
          ? Voice.OWN
          : Voice.FOREIGN;
    }
    if (Words.found(MEETING, speaker) || Words.found(BODY, speaker)) {
      return Voice.OWN;
    }
    return isName(speaker) ? Voice.OWN : Voice.NOBODY;
  }

  /** 落实中央要求: the noun 要求 behind a verb phrase announces nothing. */
  private static boolean isDeed(String speaker) {
    return VerbPhrase.isImperative(speaker)
        && !Words.found(MEETING, speaker)
        && !Words.found(PERSON, speaker)
        && !Words.found(BODY, speaker);
  }

  private static boolean startsOwn(String speaker) {
    return Words.found(OWN_MEETING, speaker);
  }

  static boolean isName(String speaker) {
    return Words.found(NAME, speaker) && !Words.found(COMMON_WORD, speaker);
  }

  private static String strip(String words) {
    String speaker = words;
    Matcher before = BEFORE.matcher(speaker);
    if (before.find()) {
      speaker = speaker.substring(before.end());
    }
    for (Matcher behind = BEHIND.matcher(speaker);
        behind.find();
        behind = BEHIND.matcher(speaker)) {
      speaker = speaker.substring(0, behind.start());
    }
    return speaker;
  }
}
