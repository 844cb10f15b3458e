package org.zonereader.ui.common.edit;

import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ReportDate;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.DateText;

/**
 * A field for a day: 2025-10-28, 2025年10月28日, or without a year 10-28, 10月28日; empty is none. What
 * is no day is said under the field at once.
 */
public final class DateField extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final TextField field = new TextField();
  private final Label fault = new Label();

  /** An empty field. */
  public DateField(Locale locale) {
    super(4);
    Messages messages = Messages.of(DateField.class, locale);
    getStylesheets().add(String.valueOf(DateField.class.getResource("edit.css")));
    field.setPromptText(messages.get("date.prompt"));
    field.setAccessibleText(messages.get("date"));
    field.setAccessibleHelp(messages.get("date.prompt"));
    fault.setText(messages.get("date.wrong"));
    fault.getStyleClass().addAll("edit-fault", "date-fault");
    fault.setWrapText(true);
    fault.managedProperty().bind(fault.visibleProperty());
    getChildren().setAll(field, fault);
    field.textProperty().subscribe(typed -> check());
  }

  /** The day as typed. */
  public StringProperty textProperty() {
    return field.textProperty();
  }

  /** The day; null for none, and for what is no day. */
  public @Nullable ReportDate date() {
    String typed = field.getText().strip();
    return typed.isEmpty() ? null : DateReader.read(typed).orElse(null);
  }

  /** False while something stands in the field that is no day. */
  public boolean isValid() {
    return field.getText().isBlank() || date() != null;
  }

  /** Shows a day, or none. */
  public void setDate(@Nullable ReportDate date) {
    field.setText(date == null ? "" : DateText.list(date));
  }

  /** The field itself, e.g. to give it an id. */
  public TextField field() {
    return field;
  }

  /** Puts the cursor into the field, everything selected. */
  public void edit() {
    field.requestFocus();
    field.selectAll();
  }

  private void check() {
    boolean wrong = !isValid();
    fault.setVisible(wrong);
    field.pseudoClassStateChanged(WRONG, wrong);
  }
}
