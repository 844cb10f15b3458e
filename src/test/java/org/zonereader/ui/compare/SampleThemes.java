package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.Theme;
import org.zonereader.model.Theme.Colours;
import org.zonereader.ui.common.Themes;

/** The sixteen themes with their colours. */
final class SampleThemes {
  private static final String TABLE =
      """
      域 区域使命 #924761 #6F3548 #FDE6EC #AF677E #F1C7D3 #432831
      规 规划编制 #5A79B9 #324978 #E4EDFF #7491CE #C4D5F6 #273147
      科 科技创新 #336B83 #00526C #DCF1FB #55889F #B3DBEE #183642
      产 产业体系 #8E5318 #6B3E11 #FBE9DC #AA7241 #EECDB4 #412C1B
      新 新兴产业 #70BF8F #195836 #E0F2E6 #8CD4A7 #BBDFC7 #1F3829
      数 数字转型 #8F87CF #494276 #EBEBFE #A49EE1 #D2D0F4 #302E46
      改 改革创新 #C67E57 #6F3A1D #FCE8DE #DA9572 #F1CBB8 #432B1E
      商 营商环境 #BEAB59 #574A08 #F2EDDA #D3C177 #DED5B0 #383218
      开 开放协同 #79AFEB #244C77 #E1EEFE #93C5FE #BDD7F5 #223346
      稳 稳定增长 #987423 #5F4608 #F5ECDA #AE8D48 #E4D2B0 #3C3017
      民 民生保障 #D591C4 #67375C #F9E7F4 #E9A9D9 #EAC8E1 #3F293A
      安 安全发展 #A06A66 #723633 #FEE7E4 #B7837F #F4C8C4 #452927
      党 党建作风 #42878D #00555C #DAF2F5 #609EA4 #AEDEE3 #13383B
      学 学习宣传 #66A08A #085842 #DDF3E9 #80B5A0 #B5DFCE #1A382D
      才 人才 #5D3685 #543E70 #F0E9FB #7855A0 #DBCDF0 #362C43
      绿 绿色发展 #294925 #2D5629 #E3F2E2 #4E6D4A #C2DDBF #253723
      """;

  private SampleThemes() {}

  static List<Theme> list() {
    List<Theme> themes = new ArrayList<>();
    for (String line : TABLE.lines().toList()) {
      String[] f = line.split(" ", -1);
      themes.add(
          new Theme(
              f[0],
              f[1],
              themes.size(),
              new Colours(f[2], f[3], f[4]),
              new Colours(f[5], f[6], f[7]),
              List.of()));
    }
    return themes;
  }

  static Themes themes() {
    return new Themes(list());
  }
}
