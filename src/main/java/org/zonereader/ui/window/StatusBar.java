package org.zonereader.ui.window;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Offer;
import org.zonereader.ui.common.Tips;

/** The line at the bottom: what the library holds, offline, offers of undo, keys; 24 px high. */
final class StatusBar extends HBox {
  private final Messages messages;
  private final Label counts = new Label();
  private final HBox offers = new HBox(8);
  private final HBox legend = new HBox();
  private final HBox keys = new HBox(16);

  StatusBar(Messages messages) {
    super(24);
    this.messages = messages;
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(0, 24, 0, 24));
    setMinHeight(24);
    setPrefHeight(24);
    getStyleClass().addAll("zr-pane", "zr-line-above", "zr-status");
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    offers.setAlignment(Pos.CENTER_LEFT);
    keys.setAlignment(Pos.CENTER_RIGHT);
    counts.setId("status-counts");
    legend.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .setAll(counts, new Label(messages.get("status.offline")), legend, offers, space, keys);
  }

  /** Says that nothing can be changed. */
  void showReadOnly() {
    Label only = new Label(messages.get("status.read-only"));
    only.setId("status-read-only");
    Tips.set(only, messages.get("read-only.why"));
    getChildren().add(1, only);
  }

  void count(int zones, int reports) {
    counts.setText(messages.get("status.counts", zones, reports));
  }

  /** Shows words with links for as long as the caller leaves them there. */
  void offer(String words, List<Offer> steps) {
    offers.getChildren().setAll(new Label(words));
    for (Offer offer : steps) {
      Hyperlink link = new Hyperlink(offer.words());
      link.setId(offer.equals(steps.getFirst()) ? "status-offer" : null);
      link.setOnAction(event -> offer.step().run());
      offers.getChildren().add(link);
    }
  }

  /** Shows what marks on the screen mean, or nothing. */
  void legend(@Nullable Node shown) {
    legend.getChildren().clear();
    if (shown != null) {
      legend.getChildren().add(shown);
    }
  }

  /** Shows words alone. */
  void tell(String words) {
    offers.getChildren().setAll(new Label(words));
  }

  void clearOffer() {
    offers.getChildren().clear();
  }

  /**
   * Shows the keys of a screen.
   *
   * @param names message keys of {@code keys.NAME} (the key) and {@code keys.NAME.does}
   */
  void keys(List<String> names) {
    keys.getChildren()
        .setAll(
            names.stream()
                .map(
                    name -> {
                      Label key = new Label(messages.get("keys." + name));
                      key.getStyleClass().add("zr-muted");
                      HBox pair =
                          new HBox(8, key, new Label(messages.get("keys." + name + ".does")));
                      pair.setAlignment(Pos.CENTER_RIGHT);
                      return pair;
                    })
                .toList());
  }
}
