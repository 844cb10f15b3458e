package org.zonereader.ui.compare.grid;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The nodes in use by place, and those that wait, invisible, to be used again. */
final class Pool {
  private final Pane parent;
  private final Function<Object, GridNode> make;
  private final Map<Long, GridNode> live = new HashMap<>();
  private final Map<Object, Deque<GridNode>> idle = new HashMap<>();
  private final Map<GridNode, Object> kinds = new HashMap<>();

  Pool(Pane parent, Function<Object, GridNode> make) {
    this.parent = parent;
    this.make = make;
  }

  @Nullable GridNode at(int row, int column) {
    return live.get(key(row, column));
  }

  Collection<GridNode> live() {
    return live.values();
  }

  /** A node of a kind, to be filled for a place. */
  GridNode take(Object kind, int row, int column) {
    Deque<GridNode> waiting = idle.get(kind);
    GridNode node = waiting == null ? null : waiting.pollLast();
    if (node == null) {
      node = make.apply(kind);
      node.enrol();
      kinds.put(node, kind);
      parent.getChildren().add(node);
    }
    node.stand(row, column);
    node.setVisible(true);
    live.put(key(row, column), node);
    return node;
  }

  /** Lets go of nodes; they wait to be used again. */
  void release(Predicate<GridNode> which) {
    Iterator<GridNode> nodes = live.values().iterator();
    while (nodes.hasNext()) {
      GridNode node = nodes.next();
      if (which.test(node)) {
        nodes.remove();
        node.setVisible(false);
        node.stand(-1, -1);
        idle.computeIfAbsent(kinds.get(node), kind -> new ArrayDeque<>()).add(node);
      }
    }
  }

  private static long key(int row, int column) {
    return ((long) row << 32) | (column & 0xffff_ffffL);
  }
}
