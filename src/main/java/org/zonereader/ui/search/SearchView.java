package org.zonereader.ui.search;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.zonereader.model.SearchOverview.Order;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Motion;
import org.zonereader.ui.common.Segments;
import org.zonereader.ui.common.Themes;

/** The search screen: filters, results, preview. */
public final class SearchView extends HBox {
  private static final List<Order> ORDERS =
      List.of(Order.NEWEST, Order.ZONE, Order.THEME, Order.RELEVANCE);

  private final SearchViewModel model;
  private final SearchWords words;
  private final Label summary = new Label();
  private final Label hint = new Label();
  private final ResultList list;
  private final PreviewPane preview;
  private final StackPane body = new StackPane();
  private final HBox head;
  private final SearchKeys keys;

  /**
   * Builds the screen.
   *
   * @param fontSize size and face of the report's text
   */
  public SearchView(
      SearchViewModel model,
      Themes themes,
      Locale locale,
      FontSize fontSize,
      Motion motion,
      SearchActions actions) {
    this.model = model;
    words = new SearchWords(locale, themes);
    getStyleClass().setAll("zr-paper", "search");
    getStylesheets().add(sheet());
    preview = new PreviewPane(model, words, actions, fontSize, motion);
    list = new ResultList(model, words, preview::openFullText);
    keys = new SearchKeys(model, preview, actions);
    list.addEventFilter(KeyEvent.KEY_PRESSED, keys::inList);
    FilterColumn filters = new FilterColumn(model, words);
    head = head();
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox middle = new VBox(head, body);
    middle.getStyleClass().setAll("search-middle");
    HBox.setHgrow(middle, Priority.ALWAYS);
    getChildren().setAll(filters, middle, preview);
    model.stateProperty().subscribe(state -> show());
    model.overviewProperty().subscribe(overview -> show());
    model.orderProperty().subscribe(order -> show());
    model.previewOpenProperty().subscribe(open -> show());
  }

  static String sheet() {
    return Objects.requireNonNull(SearchView.class.getResource("search.css")).toExternalForm();
  }

  /** The keys of this screen, for the window to install where they should work too. */
  public EventHandler<KeyEvent> keys() {
    return keys;
  }

  /** Takes the keyboard to the results. */
  public void focusResults() {
    list.requestFocus();
  }

  private HBox head() {
    summary.setId("search-summary");
    summary.getStyleClass().setAll("label", "zr-medium");
    summary.setMinWidth(USE_PREF_SIZE);
    hint.setId("search-hint");
    hint.getStyleClass().setAll("label", "search-source");
    hint.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    SegmentedButton orders =
        new SegmentedButton(ORDERS.stream().map(this::segment).toArray(ToggleButton[]::new));
    orders.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(12, summary, hint, space, orders);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().setAll("search-list-head");
    return row;
  }

  private ToggleButton segment(Order order) {
    ToggleButton button =
        Segments.segment(words.get("order." + order), () -> model.orderProperty().set(order));
    button.setId("order-" + order);
    button.setMinWidth(USE_PREF_SIZE);
    model.orderProperty().subscribe(now -> button.setSelected(now == order));
    return button;
  }

  private void show() {
    SearchState state = model.stateProperty().get();
    boolean results = state instanceof SearchState.Found;
    // While the next answer is on its way, what was found before stays.
    boolean under = state instanceof SearchState.Searching && !model.rows().isEmpty();
    show(preview, (results || under) && model.previewOpenProperty().get());
    show(head, results || under);
    switch (state) {
      case SearchState.Found found -> {
        summary.setText(words.summary(found, model.overviewProperty().get()));
        hint.setText(
            words.hint(found, model.orderProperty().get(), model.overviewProperty().get()));
        only(list);
      }
      case SearchState.Searching searching -> {
        if (under) {
          only(list);
        } else {
          body.getChildren().clear();
        }
      }
      default -> only(new SearchMessage(state, model, words));
    }
  }

  private void only(Node node) {
    if (!body.getChildren().equals(List.of(node))) {
      body.getChildren().setAll(node);
    }
  }

  private static void show(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
