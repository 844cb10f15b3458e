package org.zonereader.ui.common;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The way from a node up to the root. */
public final class Nodes {
  private Nodes() {}

  /** The node itself or the nearest one around it of a kind; null when there is none. */
  public static <T> @Nullable T around(@Nullable Node node, Class<T> kind) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (kind.isInstance(at)) {
        return kind.cast(at);
      }
    }
    return null;
  }

  /** Whether a node is another one or somewhere in it. */
  public static boolean isIn(@Nullable Node node, Node whole) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(whole)) {
        return true;
      }
    }
    return false;
  }
}
