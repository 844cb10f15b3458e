package org.zonereader.ui.about;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.zonereader.text.Messages;

/** Name, version and licence of each part. */
final class PartsTable extends TableView<Part> {
  private static final double NAME = 320;
  private static final double VERSION = 120;
  private static final double LICENCE = 220;

  PartsTable(List<Part> parts, Messages messages) {
    setId("about-parts");
    getStyleClass().add(Styles.DENSE);
    getItems().setAll(parts);
    getColumns().add(column(messages.get("part.name"), NAME, Part::name));
    getColumns().add(column(messages.get("part.version"), VERSION, Part::version));
    getColumns().add(column(messages.get("part.licence"), LICENCE, Part::licence));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  private static TableColumn<Part, String> column(
      String title, double width, Function<Part, String> value) {
    TableColumn<Part, String> column = new TableColumn<>(title);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
    column.setPrefWidth(width);
    return column;
  }
}
