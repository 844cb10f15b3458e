package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Zone;

class ZoneNowTest {
  private final ZoneNow now =
      new ZoneNow(
          List.of(
              zone("新名高新区", "新名国家高新技术产业开发区", "旧名高新区", "两家", "有报道"),
              zone("另一高新区", "另一国家高新技术产业开发区", "两家", "新名高新区")),
          Set.of("有报道"));

  @Test
  void anOldNameThatTheTableStillKnowsBecomesTheNewOne() {
    assertThat(now.name("旧名高新区")).isEqualTo("新名高新区");
    assertThat(now.name("另一国家高新技术产业开发区")).isEqualTo("另一高新区");
  }

  @Test
  void otherNamesStayAsTheyAre() {
    assertThat(now.name("新名高新区")).as("a name beats an alias").isEqualTo("新名高新区");
    assertThat(now.name("有报道")).isEqualTo("有报道");
    assertThat(now.name("两家")).as("two zones answer").isEqualTo("两家");
    assertThat(now.name("谁也不是")).isEqualTo("谁也不是");
  }

  private static Zone zone(String name, String official, String... aliases) {
    return new Zone(name, official, "", "", List.of(aliases), List.of(), List.of());
  }
}
