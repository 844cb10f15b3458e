package org.zonereader.ui.compare.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.SavedView;
import org.zonereader.model.ZoneGroup;

/** A shelf in memory. */
public final class Shelves<T, C> implements Shelf<T, C> {
  final List<T> kept = new ArrayList<>();
  private final Kind<T, C> kind;
  private long next = 1;
  boolean broken;

  /** How things of a kind are made and read. */
  record Kind<T, C>(
      Maker<T, C> make, ToLongFunction<T> id, Function<T, String> name, Function<T, C> content) {}

  /** Makes a thing. */
  interface Maker<T, C> {
    T of(long id, String name, C content);
  }

  Shelves(Kind<T, C> kind) {
    this.kind = kind;
  }

  public static Shelves<ZoneGroup, List<String>> groups() {
    return new Shelves<>(
        new Kind<>(ZoneGroup::new, ZoneGroup::id, ZoneGroup::name, ZoneGroup::zones));
  }

  public static Shelves<SavedView, ComparisonView> views() {
    return new Shelves<>(
        new Kind<>(
            (id, name, view) -> new SavedView(id, name, view, 0),
            SavedView::id,
            SavedView::name,
            SavedView::view));
  }

  List<String> names() {
    return kept.stream().map(kind.name()).toList();
  }

  @Override
  public List<T> all() {
    if (broken) {
      throw new IllegalStateException("no disk");
    }
    return List.copyOf(kept);
  }

  @Override
  public void save(String name, C content) {
    if (broken) {
      throw new IllegalStateException("no disk");
    }
    kept.removeIf(one -> kind.name().apply(one).equals(name));
    kept.add(kind.make().of(next++, name, content));
  }

  @Override
  public void rename(long id, String name) {
    kept.replaceAll(
        one ->
            kind.id().applyAsLong(one) == id
                ? kind.make().of(id, name, kind.content().apply(one))
                : one);
  }

  @Override
  public void delete(long id) {
    kept.removeIf(one -> kind.id().applyAsLong(one) == id);
  }

  @Override
  public long id(T one) {
    return kind.id().applyAsLong(one);
  }

  @Override
  public String name(T one) {
    return kind.name().apply(one);
  }

  @Override
  public C content(T one) {
    return kind.content().apply(one);
  }
}
