package org.zonereader.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonereader.library.TableFiles;
import org.zonereader.model.Zone;
import org.zonereader.ui.settings.ZoneForm.Problem;

class ZoneFormTest {
  private static final Zone OTHER =
      new Zone("云中高新区", "云中国家高新区", "山西", "", List.of("云城园"), List.of(), List.of());

  private static ZoneForm form(String name, String aliases, String ambiguous) {
    return new ZoneForm(name, "", "", "", aliases, ambiguous, "");
  }

  static List<Zone> packed() {
    return TableFiles.defaults().zones();
  }

  @ParameterizedTest
  @MethodSource("packed")
  void everyPackedZoneComesBackAsItWas(Zone zone) {
    assertThat(ZoneForm.of(zone).zone()).isEqualTo(zone);
  }

  @Test
  void namesMayBeSeparatedInMoreThanOneWay() {
    assertThat(form("海上高新区", " 海园、潮园,浪园；海园 ", "").zone().aliases())
        .containsExactly("海园", "潮园", "浪园");
  }

  @Test
  void anAmbiguousAliasIsAnAliasAndNoOfficialNameIsTheName() {
    Zone zone = form(" 海上高新区 ", "海园", "潮园").zone();
    assertThat(zone.name()).isEqualTo("海上高新区");
    assertThat(zone.officialName()).isEqualTo("海上高新区");
    assertThat(zone.aliases()).containsExactly("海园", "潮园");
    assertThat(zone.ambiguousAliases()).containsExactly("潮园");
  }

  @ParameterizedTest
  @CsvSource({"湖北省, 湖北", "湖北, 湖北", "重庆市, 重庆", "广西壮族自治区, 广西", "新疆维吾尔自治区, 新疆", "内蒙古自治区, 内蒙古"})
  void aProvinceIsKeptShort(String typed, String kept) {
    assertThat(new ZoneForm("海上高新区", "", typed, "", "", "", "").zone().province()).isEqualTo(kept);
  }

  @Test
  void aZoneNeedsANameOfItsOwn() {
    assertThat(form("  ", "", "").problems(List.of(OTHER))).containsExactly(new Problem.NoName());
    assertThat(form("云中高新区", "", "").problems(List.of(OTHER)))
        .containsExactly(new Problem.NameTaken("云中高新区"));
    assertThat(form("海上高新区", "海园", "").problems(List.of(OTHER))).isEmpty();
  }

  @Test
  void anAliasThatMeansAnotherZoneTooIsToldButKept() {
    List<Problem> problems = form("海上高新区", "云 城园", "").problems(List.of(OTHER));
    assertThat(problems).containsExactly(new Problem.Clash("云 城园", "云中高新区"));
    assertThat(problems).allMatch(Problem::saves);
  }
}
