package org.zonereader.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.Grouping;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.compare.CompareViewModel;

/** The comparison as it was left, kept in a real library. */
class LastViewTest {
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Selection selection = new Selection();

  @TempDir Path folder;

  @Test
  void whatChangesDuringAWriteIsWrittenOnceAtTheEnd() throws LibraryException {
    try (Library library = Library.open(folder.resolve("a.zonereader"))) {
      CompareViewModel compare = compare(library);
      new LastView(library, new Tasks(work::add, Runnable::run), compare).begin();
      compare.groupingProperty().set(Grouping.ORDER);
      compare.groupingProperty().set(Grouping.TERM);
      compare.groupingProperty().set(Grouping.ORDER);
      compare.groupingProperty().set(Grouping.TERM);

      assertThat(work).hasSize(1);
      work.remove().run();
      assertThat(work).hasSize(1);
      work.remove().run();
      assertThat(work).isEmpty();
      assertThat(library.views().last()).map(ComparisonView::grouping).contains(Grouping.TERM);
    }
  }

  @Test
  void theNextStartFindsItAgain() throws LibraryException {
    try (Library library = Library.open(folder.resolve("a.zonereader"))) {
      library.importSample();
      CompareViewModel left = compare(library);
      new LastView(library, inline(), left).begin();
      selection.compared().setAll(List.of("珠海高新区", "贵阳高新区"));
      left.groupingProperty().set(Grouping.ORDER);

      CompareViewModel next =
          new CompareViewModel(new LibraryComparisons(library), inline(), new Selection());
      new LastView(library, inline(), next).restore(found -> assertThat(found).isTrue());

      assertThat(next.view()).isEqualTo(left.view());
      assertThat(next.zones()).containsExactly("珠海高新区", "贵阳高新区");
    }
  }

  private CompareViewModel compare(Library library) {
    return new CompareViewModel(new LibraryComparisons(library), inline(), selection);
  }

  private static Tasks inline() {
    return new Tasks(Runnable::run, Runnable::run);
  }
}
