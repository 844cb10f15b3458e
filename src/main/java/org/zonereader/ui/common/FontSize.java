package org.zonereader.ui.common;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Size (字号, px) and face of report text; cells and drawer follow the size, controls stay. */
public final class FontSize {
  public static final int MIN = 14;
  public static final int MAX = 22;
  public static final int DEFAULT = 16;

  private final IntegerProperty size =
      new SimpleIntegerProperty(DEFAULT) {
        @Override
        public void set(int value) {
          super.set(Math.clamp(value, MIN, MAX));
        }
      };

  private final ObjectProperty<TextFace> face = new SimpleObjectProperty<>(TextFace.SERIF);

  /** Face of full text and of the source in the drawer. */
  public ObjectProperty<TextFace> faceProperty() {
    return face;
  }

  /** From {@link #MIN} to {@link #MAX}; other values are clamped. */
  public IntegerProperty sizeProperty() {
    return size;
  }

  public int get() {
    return size.get();
  }

  public void larger() {
    size.set(size.get() + 1);
  }

  public void smaller() {
    size.set(size.get() - 1);
  }

  public void reset() {
    size.set(DEFAULT);
  }
}
