package org.zonereader.ui.window;

import java.util.List;
import java.util.function.Function;
import org.zonereader.library.BadNameException;
import org.zonereader.library.Views;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.SavedView;
import org.zonereader.model.ZoneGroup;
import org.zonereader.ui.compare.choose.Shelf;

/** The library's saved views and groups of zones, as the panels keep them. */
final class ViewShelf {
  private ViewShelf() {}

  /** A step that the library may refuse because of a name. */
  private interface Step {
    void take() throws BadNameException;
  }

  private static void take(Step step, Function<BadNameException, String> words) {
    try {
      step.take();
    } catch (BadNameException e) {
      throw new IllegalArgumentException(words.apply(e), e);
    }
  }

  /** Saved views; {@code words} makes a refusal a sentence. */
  static Shelf<SavedView, ComparisonView> views(
      Views views, Function<BadNameException, String> words) {
    return new Shelf<>() {
      @Override
      public List<SavedView> all() {
        return views.list();
      }

      @Override
      public void save(String name, ComparisonView content) {
        take(() -> views.save(name, content), words);
      }

      @Override
      public void rename(long id, String name) {
        take(() -> views.rename(id, name), words);
      }

      @Override
      public void delete(long id) {
        views.delete(id);
      }

      @Override
      public long id(SavedView kept) {
        return kept.id();
      }

      @Override
      public String name(SavedView kept) {
        return kept.name();
      }

      @Override
      public ComparisonView content(SavedView kept) {
        return kept.view();
      }
    };
  }

  /** Groups of zones; {@code words} makes a refusal a sentence. */
  static Shelf<ZoneGroup, List<String>> groups(
      Views views, Function<BadNameException, String> words) {
    return new Shelf<>() {
      @Override
      public List<ZoneGroup> all() {
        return views.groups();
      }

      @Override
      public void save(String name, List<String> content) {
        take(() -> views.saveGroup(name, content), words);
      }

      @Override
      public void rename(long id, String name) {
        take(() -> views.renameGroup(id, name), words);
      }

      @Override
      public void delete(long id) {
        views.deleteGroup(id);
      }

      @Override
      public long id(ZoneGroup kept) {
        return kept.id();
      }

      @Override
      public String name(ZoneGroup kept) {
        return kept.name();
      }

      @Override
      public List<String> content(ZoneGroup kept) {
        return kept.zones();
      }
    };
  }
}
