package org.zonereader.ui.compare.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonereader.model.ZoneGroup;
import org.zonereader.ui.compare.choose.ZonesPanelModel.Source;

/** The zone chooser without a toolkit. */
class ZonesPanelModelTest {
  private final Samples samples = new Samples();
  private final Shelves<ZoneGroup, List<String>> groups = Shelves.groups();
  private final List<List<String>> applied = new ArrayList<>();
  private List<String> now = List.of("苏州高新区", "没有报道的区");
  private final ZonesPanelModel model =
      new ZonesPanelModel(
          new Source(Samples::zones, () -> now, Samples.MATCHES),
          groups,
          applied::add,
          samples.desk());

  @Test
  void zonesStandUnderTheirProvinces() {
    model.open();

    assertThat(provinces()).containsExactly("贵州省", "江苏省", "广东省", "湖北省", "未登记的园区", "没有报道");
    assertThat(model.lines()).hasSize(6 + 45 + 1);
    assertThat(model.count()).isEqualTo("已选 2 / 45");
    assertThat(applied).isEmpty();
  }

  @Test
  void newZonesFollowInTheOrderOfTheList() {
    model.open();
    model.toggle(line("贵州省"));
    assertThat(applied.getLast()).containsExactly("苏州高新区", "没有报道的区", "贵阳高新区", "遵义高新区", "安顺高新区");

    model.toggle(line("贵州省"));
    assertThat(applied.getLast()).isEqualTo(now);
  }

  @Test
  void aPartlyChosenProvinceIsFilledFirst() {
    model.open();
    assertThat(model.tick(line("江苏省"))).isEqualTo(ZonesPanelModel.Tick.SOME);
    model.toggle(line("江苏省"));

    assertThat(model.tick(line("江苏省"))).isEqualTo(ZonesPanelModel.Tick.ALL);
    assertThat(applied.getLast()).hasSize(16).startsWith("苏州高新区", "没有报道的区", "无锡高新区");
  }

  @Test
  void searchNarrowsProvincesAndAll() {
    model.open();
    model.typedProperty().set("zhuhai");
    assertThat(model.lines()).hasSize(2);
    model.typedProperty().set("sz");
    assertThat(model.lines())
        .filteredOn(ZoneLine.OfZone.class::isInstance)
        .extracting(ZoneLine::key)
        .containsExactly("苏州高新区", "深圳高新区", "随州高新区");

    model.chooseAll();
    assertThat(applied.getLast()).containsExactly("苏州高新区", "没有报道的区", "深圳高新区", "随州高新区");
  }

  @Test
  void anUntickedZoneStaysInSightAmongTheChosen() {
    model.open();
    model.onlyChosenProperty().set(true);
    assertThat(provinces()).containsExactly("江苏省", "没有报道");
    model.toggle(line("江苏省"));

    assertThat(applied.getLast()).containsExactly("没有报道的区");
    assertThat(provinces()).containsExactly("江苏省", "没有报道");
  }

  @Test
  void clearingAndChoosingAGroupCanBeTakenBack() {
    model.open();
    model.clear();
    assertThat(applied.getLast()).isEmpty();
    assertThat(samples.offered.getLast().sentence()).isEqualTo("已清空 2 个园区");
    samples.offered.getLast().undo().run();
    assertThat(applied.getLast()).isEqualTo(now);

    model.choose(new ZoneGroup(1, "对标", List.of("深圳高新区", "苏州高新区")));
    assertThat(applied.getLast()).containsExactly("深圳高新区", "苏州高新区");
    samples.offered.getLast().undo().run();
    assertThat(applied.getLast()).isEqualTo(now);
  }

  @Test
  void theChoiceIsKeptAsAGroup() {
    model.open();
    model.groups().nameProperty().set(" 我的 ");
    model.saveGroup(() -> {});

    assertThat(groups.kept).containsExactly(new ZoneGroup(1, "我的", now));
    assertThat(model.groups().items()).isEqualTo(groups.kept);
  }

  @Test
  void zonesThatCannotBeReadAreSaid() {
    ZonesPanelModel broken =
        new ZonesPanelModel(
            new Source(
                () -> {
                  throw new IllegalStateException("no disk");
                },
                () -> now,
                Samples.MATCHES),
            groups,
            applied::add,
            samples.desk());
    broken.open();

    assertThat(broken.noteProperty().get()).isEqualTo("没能读出园区名单。关上再打开一次。");
    assertThat(broken.chosenProperty().get()).isEqualTo(now);
  }

  private List<String> provinces() {
    return model.lines().stream()
        .filter(ZoneLine.Province.class::isInstance)
        .map(line -> ((ZoneLine.Province) line).label())
        .toList();
  }

  private ZoneLine line(String label) {
    return model.lines().stream()
        .filter(line -> line instanceof ZoneLine.Province it && it.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
