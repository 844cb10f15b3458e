package org.zonereader.ui.compare.choose;

import java.util.List;

/**
 * Where things are kept under names: groups of zones (我的名单), comparison views (保存的视图). All calls
 * but {@link #id}, {@link #name} and {@link #content} may wait for the disk, and may throw.
 *
 * @param <T> what is kept
 * @param <C> what it is made of, without its name
 */
public interface Shelf<T, C> {
  /** Everything kept, in the order in which it is shown. */
  List<T> all();

  /**
   * Keeps something under a name; what had exactly this name is replaced.
   *
   * @param name without blanks around it, not empty
   */
  void save(String name, C content);

  /**
   * Gives another name.
   *
   * @param name one that nothing else has, without blanks around it, not empty
   */
  void rename(long id, String name);

  /** Takes it off the shelf. */
  void delete(long id);

  /** The id that {@link #rename} and {@link #delete} take. */
  long id(T kept);

  String name(T kept);

  C content(T kept);
}
