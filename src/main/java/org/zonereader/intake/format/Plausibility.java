package org.zonereader.intake.format;

import java.nio.charset.Charset;
import java.util.BitSet;
import org.zonereader.text.Characters;
import org.zonereader.text.Folding;

/**
 * How much a text looks like Chinese prose: the share of its characters that are common. Bytes read
 * in a wrong encoding give characters that are legal and rare.
 */
final class Plausibility {
  /**
   * A reading below this is not believed; real pages have .98 and more, wrong readings under .6.
   */
  static final double LEAST = 0.7;

  /** Characters looked at; a whole newspaper page is shorter. */
  private static final int SAMPLE = 50_000;

  private static final String MARKS = "，。、；：？！“”‘’（）《》〈〉【】「」『』—…·　〔〕％＋－／～";

  /** Characters that half of all Chinese prose consists of; a wrong reading rarely meets them. */
  private static final String EVERYWHERE =
      "的一是在了不和有大这主中人上为们地个用工时要动国产以我到他会作来分生对于学下级就年阶义发成部民可出能方进同行面说种过命度"
          + "革而多子后自社加小机也经力线本电高量长党得实家定深法表着水理化争现所二起政三好十战无农使性前等反体合斗路图把结第里正新开"
          + "论之物从当两些还天资事队批如应形想制心样干都向变关点育重其思与间内去因件日利相由压员气业代全组数果期导平各基或月毛然问比"
          + "展那它最及外没看治提五解系林者米群头意只明四道马认次文通但条较克又公孔领军流入接席位情运器并飞原油放立题质指建区验活众很"
          + "教决特此常石强极土少已根共直团统式转别造切九你取西持总料连任志观调七么山程百报更见必真保热委手改管处己将修支识病象几先老"
          + "光专什六型具示复安带每东增则完风回南广劳轮科北打积车计给节做务被整联步类集号列温装即毫知轴研单色坚据速防史拉世设达尔场织"
          + "历花受求传口断况采精金界品判参层止边清至万确究书术状厂须离再目海交权且儿青才证低越际八试规斯近注办布门铁需走议县兵固除般"
          + "引齿千胜细影济白格效置推空配刀叶率述今选养德话查差半敌始片施响收华觉备名红续均药标记难存测士身紧液派准斤角降维板许破述技";

  private static final BitSet COMMON = common();
  private static final BitSet FREQUENT = set(EVERYWHERE);

  private Plausibility() {}

  /**
   * Share of characters that prose would have, 0 to 1; half of it is earned by the commonest.
   * Blanks do not count. A text without Chinese is as plausible as its letters.
   */
  static double of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    String folded = Folding.sameLength(sample);
    int counted = 0;
    double likely = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (!Characters.isBlank(c)) {
        counted++;
        likely += of(c, folded.charAt(i));
      }
    }
    return counted == 0 ? 0 : likely / counted;
  }

  private static double of(char c, char folded) {
    if ((c > ' ' && c < 0x7F) || MARKS.indexOf(c) >= 0 || FREQUENT.get(folded)) {
      return 1;
    }
    return COMMON.get(folded) ? 0.75 : 0;
  }

  /** The 3,755 characters of GB 2312's first level: rows 16 to 55, by frequency of use. */
  private static BitSet common() {
    Charset gb = Charset.forName("GB2312");
    BitSet common = new BitSet();
    for (int row = 0xB0; row <= 0xD7; row++) {
      for (int cell = 0xA1; cell <= 0xFE; cell++) {
        String c = new String(new byte[] {(byte) row, (byte) cell}, gb);
        if (c.length() == 1 && c.charAt(0) != '\uFFFD') {
          common.set(c.charAt(0));
        }
      }
    }
    return common;
  }

  private static BitSet set(String characters) {
    BitSet set = new BitSet();
    characters.chars().forEach(set::set);
    return set;
  }
}
