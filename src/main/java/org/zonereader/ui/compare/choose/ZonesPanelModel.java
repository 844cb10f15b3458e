package org.zonereader.ui.compare.choose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonereader.model.ZoneGroup;
import org.zonereader.model.ZoneSummary;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Tasks;

/**
 * Which zones are compared. Chosen zones keep their order; new ones follow in the order of the
 * list. Every change is applied at once.
 */
public final class ZonesPanelModel {
  /** How much of a line is chosen. */
  enum Tick {
    NONE,
    SOME,
    ALL
  }

  private final Source source;
  private final Consumer<List<String>> apply;
  private final Desk desk;
  private final Messages messages;
  private final Tasks.Lane lane;
  private final Kept<ZoneGroup, List<String>> groups;
  private final StringProperty typed = new SimpleStringProperty("");
  private final BooleanProperty onlyChosen = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<String>> chosen = new ReadOnlyObjectWrapper<>(List.of());
  private final ObservableList<ZoneLine> lines = FXCollections.observableArrayList();
  private List<ZoneSummary> zones = List.of();

  /**
   * What can be chosen.
   *
   * @param zones all zones with reports, in zone-table order; may wait for the disk
   * @param now canonical names of the zones compared at present, in order
   * @param matches whether what was typed (first, never blank: 汉字, full pinyin or initials) means
   *     the zone of a name (second)
   */
  public record Source(
      Supplier<List<ZoneSummary>> zones,
      Supplier<List<String>> now,
      BiPredicate<String, String> matches) {}

  /**
   * A model without lines until {@link #open}.
   *
   * @param groups where groups (我的名单) are kept
   * @param apply gets the canonical names chosen, in order, at every change
   */
  public ZonesPanelModel(
      Source source,
      Shelf<ZoneGroup, List<String>> groups,
      Consumer<List<String>> apply,
      Desk desk) {
    this.source = source;
    this.apply = apply;
    this.desk = desk;
    this.messages = desk.messages();
    this.lane = desk.tasks().lane();
    this.groups = new Kept<>(groups, desk, "group.");
    typed.subscribe((before, now) -> layOut());
    onlyChosen.subscribe((before, now) -> layOut());
  }

  Desk desk() {
    return desk;
  }

  /** The groups with their ways to save, rename and delete. */
  public Kept<ZoneGroup, List<String>> groups() {
    return groups;
  }

  public StringProperty typedProperty() {
    return typed;
  }

  /** Only chosen zones are listed (只看已选); one that is unticked then stays in sight. */
  public BooleanProperty onlyChosenProperty() {
    return onlyChosen;
  }

  /** Canonical names in order; a new list at every change. */
  public ReadOnlyObjectProperty<List<String>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What went wrong, or empty. */
  public ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  ObservableList<ZoneLine> lines() {
    return lines;
  }

  /** 已选 5 / 178. */
  public String count() {
    return messages.get("zones.count", chosen.get().size(), Math.max(named(), chosen.get().size()));
  }

  private int named() {
    return (int) zones.stream().filter(zone -> !zone.name().isEmpty()).count();
  }

  /** Takes over what is compared and reads zones and groups. */
  public void open() {
    typed.set("");
    onlyChosen.set(false);
    note.set("");
    groups.nameProperty().set("");
    chosen.set(List.copyOf(source.now().get()));
    groups.load();
    lane.run(
        source.zones()::get,
        found -> {
          zones = found;
          chosen.set(List.copyOf(chosen.get())); // so that the count is told anew
          layOut();
        },
        problem -> note.set(messages.get("zones.failed")));
  }

  private void layOut() {
    String words = typed.get().strip();
    List<String> now = chosen.get();
    lines.setAll(
        new ZoneLines(messages)
            .of(
                zones,
                now,
                zone ->
                    (!onlyChosen.get() || now.contains(zone))
                        && (words.isEmpty() || source.matches().test(words, zone))));
  }

  /**
   * The line meant first by what is typed: the zone whose beginning matches soonest, so that zh
   * means 珠海 before 苏州; without words the first zone. 0 when there is none.
   */
  int best() {
    String words = typed.get().strip();
    int best = 0;
    int soonest = Integer.MAX_VALUE;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) instanceof ZoneLine.OfZone(String name, int reports)) {
        int length = words.isEmpty() ? 0 : matching(words, name);
        if (length < soonest) {
          soonest = length;
          best = i;
        }
      }
    }
    return best;
  }

  /** How much of a name, from its beginning, is needed to match. */
  private int matching(String words, String name) {
    int length = 1;
    while (length < name.length() && !source.matches().test(words, name.substring(0, length))) {
      length++;
    }
    return length;
  }

  /** How much of a line is chosen. */
  Tick tick(ZoneLine line) {
    List<String> its = zones(line);
    long ticked = its.stream().filter(chosen.get()::contains).count();
    return ticked == 0 ? Tick.NONE : ticked == its.size() ? Tick.ALL : Tick.SOME;
  }

  private static List<String> zones(ZoneLine line) {
    return switch (line) {
      case ZoneLine.Province province -> province.zones();
      case ZoneLine.OfZone zone -> List.of(zone.name());
    };
  }

  /** Takes a line's zones in, or out when all of them are chosen. */
  void toggle(ZoneLine line) {
    if (tick(line) == Tick.ALL) {
      List<String> left = new ArrayList<>(chosen.get());
      left.removeAll(zones(line));
      set(left);
    } else {
      add(zones(line));
    }
  }

  /** Adds every zone on the list as it is filtered now (全选). */
  public void chooseAll() {
    add(
        lines.stream()
            .filter(ZoneLine.OfZone.class::isInstance)
            .map(line -> ((ZoneLine.OfZone) line).name())
            .toList());
  }

  /** Chooses none (清空); can be taken back. */
  public void clear() {
    int size = chosen.get().size();
    replace(List.of(), messages.get("zones.cleared", size));
  }

  /** Chooses exactly the zones of a group; can be taken back. */
  public void choose(ZoneGroup group) {
    replace(group.zones(), messages.get("group.chosen", group.name()));
  }

  /** Chooses the zones of a group too. */
  public void add(ZoneGroup group) {
    add(group.zones());
  }

  /** Keeps what is chosen as a group under the name typed. */
  public void saveGroup(Runnable saved) {
    groups.save(chosen.get(), saved);
  }

  private void replace(List<String> names, String sentence) {
    List<String> before = chosen.get();
    set(names);
    if (!before.isEmpty() && !Objects.equals(before, chosen.get())) {
      desk.offerUndo().accept(sentence, () -> set(before));
    }
  }

  private void add(List<String> names) {
    List<String> all = new ArrayList<>(chosen.get());
    all.addAll(names);
    set(all);
  }

  private void set(List<String> names) {
    List<String> next = List.copyOf(new LinkedHashSet<>(names));
    if (!next.equals(chosen.get())) {
      chosen.set(next);
      apply.accept(next);
    }
  }
}
