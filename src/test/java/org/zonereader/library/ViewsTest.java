package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonereader.model.Comparison;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.Grouping;
import org.zonereader.model.SavedView;
import org.zonereader.model.Zone;
import org.zonereader.model.ZoneGroup;

class ViewsTest {
  private static final String OLD = "甲高新区|会议|2025-10-01|要抓好招商引资盯紧开工";
  private static final String NEW = "甲高新区|会议|2025-10-01|要抓好招商引资盯紧投产";

  @TempDir Path folder;
  private Library library;
  private Views views;

  @BeforeEach
  void fill() throws LibraryException, IOException {
    library = Library.open(folder.resolve("a.zonereader"), LineRules.rules(), LineRules.clock());
    views = library.views();
    add(OLD);
    add("丁高新区|丁|2025-10-05|丁\n甲高新区|早|2024-10-05|甲早");
  }

  @AfterEach
  void close() {
    library.close();
  }

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsSavedIsListedAlikeAfterReopening(long seed) throws Exception {
    Random random = new Random(seed);
    ComparisonView named = view(random);
    ComparisonView left = view(random);
    List<String> zones = names(random, 9).distinct().toList();
    assertThat(views.save(" 名称 " + seed, named).missing()).isZero();
    views.keepLast(view(random));
    views.keepLast(left);
    ZoneGroup group = views.saveGroup("名单", zones);
    library.close();
    library = Library.open(folder.resolve("a.zonereader"), LineRules.rules(), LineRules.clock());
    assertThat(library.views().list()).containsExactly(new SavedView(1, "名称 " + seed, named, 0));
    assertThat(library.views().last()).contains(left);
    assertThat(library.views().groups()).containsExactly(group);
    assertThat(group.zones()).isEqualTo(zones);
    assertThat(library.check()).isEmpty();
  }

  @Test
  void nothingIsKeptInANewLibrary() {
    assertThat(views.list()).isEmpty();
    assertThat(views.last()).isEmpty();
    assertThat(views.groups()).isEmpty();
  }

  @Test
  void aPinnedReportIsShownAlsoWhenANewerVersionReplacedIt() throws Exception {
    long old = newest("甲高新区");
    views.save("钉住", view(new Pick("甲高新区", old, 0)));
    Comparison before = compared("钉住");
    add(NEW);
    assertThat(newest("甲高新区")).isNotEqualTo(old);
    assertThat(named("钉住").missing()).isZero();
    assertThat(compared("钉住")).isEqualTo(before);
    assertThat(before.columns()).extracting(Comparison.Column::report).containsExactly(old);
  }

  @Test
  void aPinnedReportThatWasRemovedIsMissingUntilItIsBack() throws Exception {
    long old = newest("甲高新区");
    ComparisonView view = view(new Pick("甲高新区", old, 300), Pick.newest("丁高新区"));
    views.save("钉住", view);
    library.delete(List.of(old));
    assertThat(named("钉住").missing()).isEqualTo(1);
    assertThat(named("钉住").view()).isEqualTo(view(Pick.newest("丁高新区")));
    assertThat(library.comparisons().compare(view.columns(), view.filter()).left())
        .as("not the newest of the zone in its place")
        .containsExactly(view.columns().getFirst());
    library.undo();
    assertThat(named("钉住").missing()).isZero();
    assertThat(named("钉住").view()).isEqualTo(view);
  }

  @Test
  void oneZoneMayStandInSeveralColumns() {
    long early = library.lists().reports("甲高新区").getLast().id();
    List<Pick> picks = List.of(new Pick("甲高新区", early, 0), Pick.newest("甲高新区"));
    assertThat(library.comparisons().compare(picks, ComparisonFilter.ALL).byTheme().columns())
        .extracting(Comparison.Column::report)
        .containsExactly(early, newest("甲高新区"));
  }

  @Test
  void namesAreCheckedAndTheReasonIsASentence() throws Exception {
    views.save("一", ComparisonView.EMPTY);
    long second = views.save("二", ComparisonView.EMPTY).id();
    assertThat(refusal(() -> views.save("\u3000 ", ComparisonView.EMPTY)).code())
        .isEqualTo("empty");
    assertThat(refusal(() -> views.saveGroup("", List.of())).code()).isEqualTo("empty");
    assertThat(views.save("😀".repeat(100), ComparisonView.EMPTY).name()).hasSize(200);
    BadNameException tooLong = refusal(() -> views.saveGroup("长".repeat(101), List.of()));
    assertThat(tooLong.args()).containsExactly("101", "100");
    BadNameException taken = refusal(() -> views.rename(second, " 一 "));
    BadNameException gone = refusal(() -> views.renameGroup(77, "三"));
    for (BadNameException bad :
        List.of(refusal(() -> views.rename(1, " ")), tooLong, taken, gone)) {
      assertThat(new Sentences(Locale.CHINA).of(bad)).endsWith("。").doesNotContain("{");
      assertThat(new Sentences(Locale.ENGLISH).of(bad)).endsWith(".").doesNotContain("{");
    }
    assertThat(new Sentences(Locale.CHINA).of(taken)).contains("“一”");
    assertThat(views.list()).extracting(SavedView::name).startsWith("一", "二");
    views.rename(second, "三");
    assertThat(views.named(" 三")).isPresent();
    assertThat(views.named("二")).isEmpty();
    assertThat(views.named(" ")).isEmpty();
  }

  @Test
  void whatIsDeletedCanBePutBackUnlessItsNameIsTaken() throws Exception {
    SavedView view = views.save("一", view(Pick.newest("丁高新区")));
    ZoneGroup group = views.saveGroup("名单", List.of("丁高新区", "甲高新区", "丁高新区"));
    assertThat(group.zones()).containsExactly("丁高新区", "甲高新区");
    Views.Deleted deleted = views.delete(view.id()).orElseThrow();
    Views.Deleted deletedGroup = views.deleteGroup(group.id()).orElseThrow();
    assertThat(views.list()).isEmpty();
    assertThat(views.groups()).isEmpty();
    assertThat(views.delete(view.id())).isEmpty();
    views.restore(deleted);
    views.restore(deletedGroup);
    assertThat(views.list()).containsExactly(view);
    assertThat(views.groups()).containsExactly(group);
    assertThat(refusal(() -> views.restore(deleted)).code()).isEqualTo("taken");
  }

  @Test
  void aRenamedZoneIsGivenByItsNewName() throws Exception {
    views.save("一", view(Pick.newest("小甲高新区"), Pick.newest("甲高新区")));
    views.saveGroup("名单", List.of("小甲高新区", "改名区"));
    Zone renamed = new Zone("改名区", "改名区", "安徽", "", List.of("小甲高新区"), List.of(), List.of());
    library.close();
    Rules rules = LineRules.rules();
    library =
        Library.open(
            folder.resolve("a.zonereader"),
            new Rules(rules.parser(), List.of(renamed), rules.themes()),
            LineRules.clock());
    assertThat(library.views().list().getFirst().view().columns())
        .containsExactly(Pick.newest("改名区"), Pick.newest("甲高新区"));
    assertThat(library.views().groups().getFirst().zones()).containsExactly("改名区");
  }

  private static BadNameException refusal(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(BadNameException.class, call);
  }

  private SavedView named(String name) {
    return views.named(name).orElseThrow();
  }

  private Comparison compared(String name) {
    ComparisonView view = named(name).view();
    return library.comparisons().compare(view.columns(), view.filter()).byTheme();
  }

  private long newest(String zone) {
    return library.compare(List.of(zone)).columns().getFirst().report();
  }

  private static ComparisonView view(Pick... columns) {
    ComparisonView empty = ComparisonView.EMPTY;
    return new ComparisonView(
        List.of(columns), empty.filter(), empty.grouping(), empty.hidden(), empty.options());
  }

  private ComparisonView view(Random random) {
    List<Long> ids = List.of(newest("甲高新区"), newest("丁高新区"));
    List<Pick> columns =
        names(random, 7)
            .map(
                name -> {
                  int known = random.nextInt(4);
                  double width = random.nextBoolean() ? 0 : random.nextDouble() * 900;
                  return known < 2
                      ? new Pick(known == 0 ? "甲高新区" : "丁高新区", ids.get(known), width)
                      : new Pick(name, null, width);
                })
            .toList();
    ComparisonFilter filter =
        new ComparisonFilter(
            day(random),
            day(random),
            random.nextBoolean() ? null : names(random, 1).findFirst().orElse(null),
            random.nextBoolean() ? null : Integer.valueOf(random.nextInt(40)));
    return new ComparisonView(
        columns,
        filter,
        List.of(Grouping.values()).get(random.nextInt(3)),
        new HashSet<>(names(random, 5).toList()),
        options(random));
  }

  private static Set<Option> options(Random random) {
    Set<Option> options = new HashSet<>(List.of(Option.values()));
    options.removeIf(_ -> random.nextBoolean());
    return options;
  }

  private static Stream<String> names(Random random, int most) {
    List<String> parts = List.of("高新区", "丙", "'", "\"", "\\", "\u0000", "😀", " ", "a", "\n", "");
    return IntStream.range(0, random.nextInt(most + 1))
        .mapToObj(
            _ -> parts.get(random.nextInt(parts.size())) + parts.get(random.nextInt(parts.size())));
  }

  private static @Nullable LocalDate day(Random random) {
    return random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(40_000));
  }

  private void add(String content) throws IOException {
    Path file = Files.createTempFile(folder, "page", ".txt");
    Files.writeString(file, content);
    assertThat(library.importFiles(List.of(file), ImportProgress.NONE).failed()).isZero();
  }
}
