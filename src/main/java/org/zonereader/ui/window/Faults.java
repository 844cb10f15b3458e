package org.zonereader.ui.window;

import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.zonereader.library.TroubleException;
import org.zonereader.text.Messages;

/** Unexpected faults end here: logged whole, shown as one dialog with a short code and the log. */
final class Faults {
  private static final Logger LOG = Logger.getLogger("org.zonereader");

  private final Window owner;
  private final Path log;
  private final Messages messages;
  private boolean showing;

  Faults(Window owner, Path log, Messages messages) {
    this.owner = owner;
    this.log = log;
    this.messages = messages;
  }

  /** Shows the fault; further ones while the dialog is open are only logged. UI thread only. */
  void show(Throwable fault) {
    if (fault instanceof TroubleException) {
      tell(fault);
      return;
    }
    String code = code(fault);
    LOG.log(Level.SEVERE, code, fault);
    if (showing) {
      return;
    }
    showing = true;
    String words = messages.get("fault.words", code, log);
    ButtonType copy = new ButtonType(messages.get("fault.copy"), ButtonData.LEFT);
    ButtonType close = new ButtonType(messages.get("fault.close"), ButtonData.OK_DONE);
    Alert alert = new Alert(Alert.AlertType.ERROR, words, copy, close);
    alert.initOwner(owner);
    alert.setTitle(messages.get("fault.title"));
    alert.setHeaderText(messages.get("fault.title"));
    alert.setOnHidden(
        event -> {
          showing = false;
          if (alert.getResult() == copy) {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
          }
        });
    alert.show();
  }

  /** Nothing that the program did wrong: the sentence says what to do. */
  private void tell(Throwable trouble) {
    LOG.log(Level.WARNING, "not done", trouble);
    if (!showing) {
      showing = true;
      ButtonType close = new ButtonType(messages.get("fault.close"), ButtonData.OK_DONE);
      Alert alert = new Alert(Alert.AlertType.WARNING, trouble.getMessage(), close);
      alert.initOwner(owner);
      alert.setTitle(messages.get("title"));
      alert.setHeaderText(null);
      alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
      alert.setOnHidden(event -> showing = false);
      alert.show();
    }
  }

  /** Short code that is the same for the same kind of fault at the same place: ZR-1A2B3C. */
  static String code(Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    StackTraceElement[] trace = root.getStackTrace();
    String place = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
    int hash = (root.getClass().getName() + place).hashCode() & 0xFFFFFF;
    return String.format(Locale.ROOT, "ZR-%06X", hash);
  }
}
