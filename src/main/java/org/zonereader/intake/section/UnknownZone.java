package org.zonereader.intake.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonereader.text.Characters;

/**
 * Finds names that end as zone names do but are not in the table: {@code 临江经开区召开…}. The stem is
 * what stands between the suffix and the nearest mark or function word, at most eight characters.
 */
final class UnknownZone {
  /**
   * A name in a text.
   *
   * @param bare true when nothing stands before the suffix: 高新区
   */
  record Hit(int start, int end, boolean bare) {}

  private static final int LONGEST_STEM = 10;

  private static final int LONGEST_BRACKETS = 8;

  private static final Pattern SUFFIX =
      Pattern.compile("(?:国家级?|省级)?(?:" + String.join("|", ZoneSuffix.all()) + ")(?![域块间别划位])");

  /** 国家高新区 without a stem means all of them. */
  private static final Pattern RANK = Pattern.compile("国家|省级");

  /** Function words and verbs that end a stem on its left. */
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "的|暨|在|和|与|为|把|将|对|以|及|于|从|向|到|让|使|给|被|由|至|是|了|全|各|我|本|该|等|这|"
              + "(?<=\\d)日|上午|下午|建设|打造|推动|召开|举行|聚焦|支持|促进|传达|学习|来自|走进|携手|奋力|争创|加快|推进|强调|指出|要求|实现|形成|服务|关于|成为|作为|设立"
              + "|创建|建成|调研|深入|赴|进入|位于|落户|争当|争做|迈向|研究|部署|贯彻|落实|安排|听取|审议|做好|围绕|带领|组织|参加|主持|领导|主任|书记|记者|本报讯|近日|日前|昨日|获悉");

  /** Stems that describe a kind of zone and name none. */
  private static final Pattern GENERIC =
      Pattern.compile(
          "^(国家级?|省级|市级|多家|一批|首批|一流|世界一流|现代化?|高水平|高质量|高标准|自由贸易|自主创新|重点|核心|先导|先行|试点|综合|经济|特色|产业|创新|引领|改革|开放|发展"
              + "|融合|合作|绿色|低空经济|未来产业|共同富裕|科技|示范|功能|老|东|西|南|北|中|新|大|小|城市|县|市|区|镇|工业|化工|旅游)+$");

  private UnknownZone() {}

  /** All names, in order; bare suffixes among them. */
  static List<Hit> find(String folded) {
    List<Hit> hits = new ArrayList<>();
    Matcher suffix = SUFFIX.matcher(folded);
    int from = 0;
    while (suffix.find()) {
      int start = stemStart(folded, suffix.start(), from);
      String stem = folded.substring(start, suffix.start());
      boolean ranked = stem.isEmpty() && RANK.matcher(suffix.group()).lookingAt();
      if (!ranked && !GENERIC.matcher(stem).find()) {
        add(hits, new Hit(start, suffix.end(), stem.isEmpty()));
      }
      from = suffix.end();
    }
    return hits;
  }

  /** A part goes with the zone named right before it: 甲自贸试验区乙片区 is one name. */
  private static void add(List<Hit> hits, Hit hit) {
    Hit last = hits.isEmpty() ? null : hits.getLast();
    if (last != null && !last.bare() && !hit.bare() && last.end() == hit.start()) {
      hits.set(hits.size() - 1, new Hit(last.start(), hit.end(), false));
    } else {
      hits.add(hit);
    }
  }

  /** The name when the whole string is one, such as a heading; bare suffixes are none. */
  static Optional<Hit> exact(String folded) {
    List<Hit> hits = find(folded);
    return hits.size() == 1
            && !hits.getFirst().bare()
            && hits.getFirst().start() == 0
            && hits.getFirst().end() == folded.length()
        ? Optional.of(hits.getFirst())
        : Optional.empty();
  }

  /** A place in brackets belongs to the name: 中国(甲省)自由贸易试验区. */
  private static int overBrackets(String folded, int at, int limit) {
    if (folded.charAt(at - 1) != ')') {
      return at;
    }
    int open = at - 2;
    while (open > limit && at - open < LONGEST_BRACKETS && Characters.isHan(folded.charAt(open))) {
      open--;
    }
    boolean fits = open > limit && open < at - 2 && folded.charAt(open) == '(';
    return fits && Characters.isHan(folded.charAt(open - 1)) ? open : at;
  }

  private static int stemStart(String folded, int suffixStart, int limit) {
    int start = suffixStart;
    while (start > limit && suffixStart - start < LONGEST_STEM) {
      boolean han = Characters.isHan(folded.charAt(start - 1));
      int next = han ? start - 1 : overBrackets(folded, start, limit);
      if (next == start) {
        break;
      }
      start = next;
    }
    Matcher boundary =
        BOUNDARY.matcher(folded).region(start, suffixStart).useTransparentBounds(true);
    while (boundary.find()) {
      start = boundary.end();
    }
    return start;
  }
}
