package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.model.Compared;
import org.zonereader.model.Comparison;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneSummary;

class LibraryTest {
  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void fill() throws LibraryException, IOException {
    library = Library.open(folder.resolve("a.zonereader"), LineRules.rules(), LineRules.clock());
    add("野新区|无日期|2025-01-01|野");
    add("甲高新区|旧|2025-10-01|甲旧\n甲高新区|无日期早||甲早");
    add("甲高新区|新|2025-11-01|甲新\n甲高新区|无日期晚||甲晚");
    add("丁高新区|丁|2025-10-05|丁\n|无名|2025-10-05|无名");
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void zonesStandInTableOrderAndReportsNewestFirst() {
    assertThat(library.zones())
        .extracting(ZoneSummary::name, ZoneSummary::province)
        .containsExactly(tuple("丁高新区", "辽宁"), tuple("甲高新区", "江苏"), tuple("", ""), tuple("野新区", ""));
    assertThat(library.lists().reports("甲高新区"))
        .extracting(ReportSummary::headline)
        .containsExactly("新", "旧", "无日期晚", "无日期早");
  }

  @Test
  void comparisonTakesTheNewestReportOfEachZoneInTheOrderAskedFor() {
    Comparison comparison = library.compare(List.of("甲高新区", "小甲高新区", "丁高新区"));
    assertThat(comparison.columns())
        .extracting(Comparison.Column::zone, Comparison.Column::headline)
        .containsExactly(tuple("甲高新区", "新"), tuple("丁高新区", "丁"));
    assertThat(comparison.rows()).extracting(Comparison.Row::mentions).containsExactly(0, 2);
  }

  @Test
  void aNamedReportIsComparedWhateverTheFilterAndTheZone() {
    long old = library.lists().reports("甲高新区").get(1).id();
    ComparisonFilter november =
        new ComparisonFilter(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30), null, null);
    Compared compared =
        library
            .comparisons()
            .compare(
                List.of(new Pick("旧名", old, 0), Pick.newest("甲高新区"), Pick.newest("丁高新区")),
                november);
    assertThat(compared.byTheme().columns())
        .extracting(Comparison.Column::headline)
        .containsExactly("旧", "新");
    assertThat(compared.left()).containsExactly(Pick.newest("丁高新区"));
  }

  @Test
  void zoneNamesAreUnderstoodAsPeopleTypeThem() {
    ZoneLookup lookup = library.zoneLookup();
    assertThat(lookup.find("甲高新区")).isEqualTo(new ZoneLookup.Found("甲高新区", true));
    assertThat(lookup.find("甲 谷")).isEqualTo(new ZoneLookup.Found("甲高新区", true));
    assertThat(lookup.find("野")).isEqualTo(new ZoneLookup.Found("野新区", true));
    assertThat(lookup.find("小甲")).isEqualTo(new ZoneLookup.Found("小甲高新区", false));
    assertThat(lookup.find("甲"))
        .as("小甲 has no reports")
        .isEqualTo(new ZoneLookup.Found("甲高新区", true));
    assertThat(lookup.find("高新区")).isEqualTo(new ZoneLookup.NotFound(List.of("丁高新区", "甲高新区")));
    assertThat(lookup.find("甲己高新区"))
        .as("a name's own characters weigh more than its suffix")
        .isEqualTo(new ZoneLookup.NotFound(List.of("甲高新区", "丁高新区", "野新区")));
    assertThat(lookup.find("量子")).isEqualTo(new ZoneLookup.NotFound(List.of()));
    assertThat(lookup.find("　")).isEqualTo(new ZoneLookup.NotFound(List.of()));
  }

  @Test
  void aMissingReportIsEmpty() {
    assertThat(library.report(12345)).isEmpty();
  }

  @Test
  void everyRefusalHasASentenceThatNamesTheFile() throws IOException {
    Path other = Files.writeString(folder.resolve("other.zonereader"), "x".repeat(2000));
    LibraryException refusal =
        catchThrowableOfType(LibraryException.class, () -> Library.open(other).close());
    assertThat(refusal.code()).isEqualTo("not-a-library");
    for (String code : List.of("newer", "not-a-library", "damaged", "busy", "not-accessible")) {
      LibraryException any =
          new LibraryException(code, List.of(other.toString(), "2", "1"), refusal);
      assertThat(new Sentences(Locale.CHINA).of(any)).contains(other.toString()).contains("。");
      assertThat(new Sentences(Locale.ENGLISH).of(any)).contains(other.toString()).endsWith(".");
    }
  }

  @Test
  void placesAreTheUsersAndTheDemoIsKeptApart() {
    assertThat(LibraryPlaces.library()).isAbsolute().hasFileName("library.zonereader");
    assertThat(LibraryPlaces.demoLibrary().getParent())
        .isEqualTo(LibraryPlaces.library().getParent());
    assertThat(LibraryPlaces.demoLibrary()).isNotEqualTo(LibraryPlaces.library());
  }

  private void add(String content) throws IOException {
    Path file = Files.createTempFile(folder, "page", ".txt");
    Files.writeString(file, content);
    assertThat(library.importFiles(List.of(file), ImportProgress.NONE).failed()).isZero();
  }
}
