package org.zonereader.ui.window;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;
import org.zonereader.desk.ProgramLog;
import org.zonereader.library.TroubleException;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Tasks;

/**
 * Unexpected faults of every thread end here: logged whole, shown as one dialog with a short code
 * and the log. Works from before the first window on.
 */
final class Faults {
  private static final Logger LOG = Logger.getLogger(Faults.class.getName());

  private final Path log;
  private final Tasks tasks;
  private Supplier<Messages> words = () -> Messages.of(Faults.class, Locale.SIMPLIFIED_CHINESE);
  private @Nullable Window owner;
  private boolean showing;

  Faults(Path log, Tasks tasks) {
    this.log = log;
    this.tasks = tasks;
  }

  /** From now on there is a window, and it speaks the language of {@code words}. */
  void over(Window window, Supplier<Messages> itsWords) {
    owner = window;
    words = itsWords;
  }

  /** Logs the fault and shows it; further ones while the dialog is open are only logged. */
  void report(Throwable fault) {
    if (fault instanceof TroubleException) {
      LOG.log(Level.WARNING, "not done", fault);
      tasks.onUi(() -> tell(String.valueOf(fault.getMessage())));
      return;
    }
    String code = ProgramLog.fault(fault);
    try {
      tasks.onUi(() -> show(code));
    } catch (IllegalStateException e) {
      LOG.log(Level.SEVERE, "the toolkit does not run", e);
      tellWithoutToolkit(code);
    }
  }

  private void show(String code) {
    if (!showing) {
      FaultDialog dialog = new FaultDialog(code, log, words.get());
      dialog.over(owner);
      show(dialog);
    }
  }

  /** Nothing that the program did wrong: the sentence says what to do. */
  private void tell(String sentence) {
    if (!showing) {
      ButtonType close = new ButtonType(words.get().get("fault.close"), ButtonData.OK_DONE);
      Alert alert = new Alert(Alert.AlertType.WARNING, sentence, close);
      alert.initOwner(owner);
      alert.setTitle(words.get().get("title"));
      alert.setHeaderText(null);
      alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
      show(alert);
    }
  }

  private void show(Dialog<?> dialog) {
    showing = true;
    dialog.setOnHidden(event -> showing = false);
    dialog.show();
  }

  /** The toolkit did not start: says so by other means and ends the program. */
  void withoutToolkit(Throwable fault) {
    tellWithoutToolkit(ProgramLog.fault(fault));
    System.exit(1);
  }

  private void tellWithoutToolkit(String code) {
    String sentence = words.get().get("fault.start", code, log);
    System.err.println(sentence);
    try {
      if (!GraphicsEnvironment.isHeadless()) {
        JOptionPane.showMessageDialog(null, sentence);
      }
    } catch (HeadlessException | AWTError | UnsatisfiedLinkError e) {
      LOG.log(Level.WARNING, "no other toolkit either", e);
    }
  }
}
