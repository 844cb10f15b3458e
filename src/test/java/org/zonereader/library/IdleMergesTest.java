package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.store.IndexUpkeep.Merge;

class IdleMergesTest {
  /** What comes after a while. */
  private final Deque<Runnable> later = new ArrayDeque<>();

  private final Deque<Merge> answers = new ArrayDeque<>();
  private final List<Merge> given = new ArrayList<>();
  private final IdleMerges merges = new IdleMerges(this::step, later::add);

  private Merge step() {
    Merge answer = answers.remove();
    given.add(answer);
    return answer;
  }

  private void aWhilePasses() {
    later.remove().run();
  }

  @Test
  void nothingIsMergedWithoutAWrite() {
    assertThat(later).isEmpty();
  }

  @Test
  void mergesUntilNothingIsLeftThenRests() {
    answers.addAll(List.of(Merge.MORE, Merge.MORE, Merge.NONE));
    merges.written();
    assertThat(given).isEmpty();
    aWhilePasses();
    assertThat(given).containsExactly(Merge.MORE, Merge.MORE, Merge.NONE);
    assertThat(later).isEmpty();
    answers.add(Merge.NONE);
    merges.written();
    aWhilePasses();
    assertThat(given).hasSize(4);
  }

  @Test
  void waitsUntilNobodyHasWrittenForAWhile() {
    answers.add(Merge.NONE);
    merges.written();
    merges.written();
    assertThat(later).as("one look for any number of writes").hasSize(1);
    aWhilePasses();
    assertThat(given).isEmpty();
    aWhilePasses();
    assertThat(given).containsExactly(Merge.NONE);
  }

  @Test
  void stopsForAWriteAndGoesOnLater() {
    IdleMerges[] self = new IdleMerges[1];
    self[0] =
        new IdleMerges(
            () -> {
              given.add(Merge.MORE);
              self[0].written();
              return Merge.MORE;
            },
            later::add);
    self[0].written();
    aWhilePasses();
    assertThat(given).hasSize(1);
    assertThat(later).hasSize(1);
  }

  @Test
  void comesAgainWhenTheLibraryIsBusy() {
    answers.addAll(List.of(Merge.MORE, Merge.BUSY, Merge.NONE));
    merges.written();
    aWhilePasses();
    assertThat(given).containsExactly(Merge.MORE, Merge.BUSY);
    aWhilePasses();
    assertThat(given).hasSize(3);
    assertThat(later).isEmpty();
  }

  @Test
  void endsWithTheLibrary() {
    answers.add(Merge.CLOSED);
    merges.written();
    aWhilePasses();
    merges.written();
    assertThat(later).isEmpty();
  }

  @Test
  void aFaultIsTriedAgainWithTheNextWrite() {
    merges.written();
    // No answer is prepared: the step throws.
    aWhilePasses();
    assertThat(later).isEmpty();
    answers.add(Merge.NONE);
    merges.written();
    aWhilePasses();
    assertThat(given).containsExactly(Merge.NONE);
  }

  @Test
  void aLibraryMergesAfterItsImports(@TempDir Path folder) throws Exception {
    try (Library library = Library.open(folder.resolve("a.zonereader"))) {
      library.upkeep().mergeWhenIdle(later::add);
      aWhilePasses();
      assertThat(later).isEmpty();
      library.importSample();
      assertThat(later).hasSize(1);
      for (int i = 0; i < 9 && !later.isEmpty(); i++) {
        aWhilePasses();
      }
      assertThat(later).isEmpty();
      assertThat(library.check()).isEmpty();
    }
  }
}
