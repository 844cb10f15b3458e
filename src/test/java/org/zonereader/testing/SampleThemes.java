package org.zonereader.testing;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.Theme;
import org.zonereader.ui.common.Themes;

/** The sixteen seals with colours of two of them, for screens under test. */
public final class SampleThemes {
  private static final String SEALS = "域规科产新数改商开稳民安党学才绿";
  private static final List<String> NAMES =
      List.of(
          "区域使命", "规划编制", "科技创新", "产业体系", "新兴产业", "数字转型", "改革创新", "营商环境", "开放协同", "稳定增长", "民生保障",
          "安全发展", "党建作风", "学习宣传", "人才", "绿色发展");
  private static final String LIGHT =
      "924761 6F3548 FDE6EC 5A79B9 324978 E4EDFF 336B83 00526C DCF1FB 8E5318 6B3E11 FBE9DC 70BF8F"
          + " 195836 E0F2E6 8F87CF 494276 EBEBFE C67E57 6F3A1D FCE8DE BEAB59 574A08 F2EDDA 79AFEB"
          + " 244C77 E1EEFE 987423 5F4608 F5ECDA D591C4 67375C F9E7F4 A06A66 723633 FEE7E4 42878D"
          + " 00555C DAF2F5 66A08A 085842 DDF3E9 5D3685 543E70 F0E9FB 294925 2D5629 E3F2E2";
  private static final String DARK =
      "AF677E F1C7D3 432831 7491CE C4D5F6 273147 55889F B3DBEE 183642 AA7241 EECDB4 412C1B 8CD4A7"
          + " BBDFC7 1F3829 A49EE1 D2D0F4 302E46 DA9572 F1CBB8 432B1E D3C177 DED5B0 383218 93C5FE"
          + " BDD7F5 223346 AE8D48 E4D2B0 3C3017 E9A9D9 EAC8E1 3F293A B7837F F4C8C4 452927 609EA4"
          + " AEDEE3 13383B 80B5A0 B5DFCE 1A382D 7855A0 DBCDF0 362C43 4E6D4A C2DDBF 253723";

  private SampleThemes() {}

  public static Themes all() {
    List<Theme> themes = new ArrayList<>();
    for (int i = 0; i < SEALS.length(); i++) {
      themes.add(
          new Theme(
              SEALS.substring(i, i + 1),
              NAMES.get(i),
              i,
              colours(LIGHT, i),
              colours(DARK, i),
              List.of()));
    }
    return new Themes(themes);
  }

  private static Theme.Colours colours(String table, int theme) {
    String[] all = table.split(" ", -1);
    return new Theme.Colours(
        "#" + all[theme * 3], "#" + all[theme * 3 + 1], "#" + all[theme * 3 + 2]);
  }
}
