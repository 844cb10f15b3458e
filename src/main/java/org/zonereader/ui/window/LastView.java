package org.zonereader.ui.window;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zonereader.library.Library;
import org.zonereader.model.ComparisonView;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.compare.CompareViewModel;

/** Keeps the comparison as it was left, and brings it back at the next start. */
final class LastView {
  private static final Logger LOG = Logger.getLogger(LastView.class.getName());

  private final Library library;
  private final Tasks tasks;
  private final CompareViewModel compare;
  private boolean open;
  private boolean writing;

  LastView(Library library, Tasks tasks, CompareViewModel compare) {
    this.library = library;
    this.tasks = tasks;
    this.compare = compare;
    compare.changed(this::keep);
  }

  /**
   * Brings back the view that was left, if one was.
   *
   * @param found told whether there was one, before anything is kept
   */
  void restore(Consumer<Boolean> found) {
    tasks.run(
        library.views()::last,
        view -> {
          found.accept(show(view));
          open = true;
        },
        problem -> {
          LOG.log(Level.WARNING, "the last view cannot be read", problem);
          found.accept(false);
          open = true;
        });
  }

  /** Keeps from now on, and brings back nothing. */
  void begin() {
    open = true;
  }

  private boolean show(Optional<ComparisonView> view) {
    // What the user chose in the meantime counts more.
    boolean shown = view.isPresent() && compare.picks().isEmpty();
    if (shown) {
      compare.apply(view.get());
    }
    return shown;
  }

  private void keep() {
    if (open && !writing && !library.isReadOnly()) {
      write(compare.view());
    }
  }

  /** One at a time: what changes meanwhile, a column being dragged, is written once at the end. */
  private void write(ComparisonView view) {
    writing = true;
    tasks.run(
        () -> {
          library.views().keepLast(view);
          return view;
        },
        kept -> written(view),
        problem -> {
          LOG.log(Level.WARNING, "the view cannot be kept", problem);
          written(view);
        });
  }

  private void written(ComparisonView view) {
    writing = false;
    if (!view.equals(compare.view())) {
      keep();
    }
  }
}
