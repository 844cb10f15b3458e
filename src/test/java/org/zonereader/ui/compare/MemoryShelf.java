package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.SavedView;
import org.zonereader.model.ZoneGroup;
import org.zonereader.ui.compare.choose.Shelf;

/** A shelf in memory. */
final class MemoryShelf<T, C> implements Shelf<T, C> {
  final List<T> kept = new ArrayList<>();
  private final Make<T, C> make;
  private final Function<T, Long> id;
  private final Function<T, String> name;
  private final Function<T, C> content;

  interface Make<T, C> {
    T make(long id, String name, C content);
  }

  private MemoryShelf(
      Make<T, C> make, Function<T, Long> id, Function<T, String> name, Function<T, C> content) {
    this.make = make;
    this.id = id;
    this.name = name;
    this.content = content;
  }

  static MemoryShelf<SavedView, ComparisonView> views() {
    return new MemoryShelf<>(
        (id, name, view) -> new SavedView(id, name, view, 0),
        SavedView::id,
        SavedView::name,
        SavedView::view);
  }

  static MemoryShelf<ZoneGroup, List<String>> groups() {
    return new MemoryShelf<>(ZoneGroup::new, ZoneGroup::id, ZoneGroup::name, ZoneGroup::zones);
  }

  @Override
  public List<T> all() {
    return List.copyOf(kept);
  }

  @Override
  public void save(String under, C made) {
    kept.removeIf(one -> name(one).equals(under));
    kept.add(make.make(kept.size() + 1L, under, made));
  }

  @Override
  public void rename(long of, String to) {
    kept.replaceAll(one -> id(one) == of ? make.make(of, to, content(one)) : one);
  }

  @Override
  public void delete(long of) {
    kept.removeIf(one -> id(one) == of);
  }

  @Override
  public long id(T one) {
    return id.apply(one);
  }

  @Override
  public String name(T one) {
    return name.apply(one);
  }

  @Override
  public C content(T one) {
    return content.apply(one);
  }
}
