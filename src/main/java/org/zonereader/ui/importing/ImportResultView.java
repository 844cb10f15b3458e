package org.zonereader.ui.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.action.Action;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ReportSummary;
import org.zonereader.text.Messages;
import org.zonereader.ui.importing.ImportState.Way;

/** Tells what an import found: a notification with undo, and the list of problems on request. */
public final class ImportResultView {
  /** Undo is offered this long (DESIGN §7). */
  private static final Duration OFFER = Duration.seconds(10);

  private final ImportText text;
  private final Messages messages;

  public ImportResultView(Messages messages) {
    this.messages = messages;
    text = new ImportText(messages.locale());
  }

  /**
   * Shows the result: a notification over the window, or the problems at once when there is nothing
   * else to tell.
   */
  public void show(Window owner, ImportState.Finished finished, ImportSteps steps) {
    ImportResult result = finished.result();
    boolean nothing = result.added().isEmpty() && result.waiting() == 0;
    // Who came from the review has read the problems there.
    if (nothing && finished.way() == Way.AT_ONCE && !result.problems().isEmpty()) {
      showProblems(owner, result.problems());
      return;
    }
    Notifications.create()
        .owner(owner)
        .text(text.summary(result, finished.way()))
        .hideAfter(OFFER)
        .action(actions(owner, finished, steps).toArray(Action[]::new))
        .show();
  }

  private List<Action> actions(Window owner, ImportState.Finished finished, ImportSteps steps) {
    ImportResult result = finished.result();
    List<Long> ids = result.added().stream().map(ReportSummary::id).toList();
    List<Action> actions = new ArrayList<>();
    if (result.waiting() > 0) {
      actions.add(action("done.continue", steps::goOn));
    } else if (finished.way() == Way.AT_ONCE && !ids.isEmpty()) {
      actions.add(action("done.check", () -> steps.check(ids)));
    }
    if (!ids.isEmpty() && finished.way() != Way.CHECKED) {
      actions.add(action("done.undo", steps::undo));
    }
    if (!result.problems().isEmpty()) {
      actions.add(action("done.details", () -> showProblems(owner, result.problems())));
    }
    return actions;
  }

  private Action action(String key, Runnable step) {
    return new Action(messages.get(key), event -> step.run());
  }

  private void showProblems(Window owner, List<ImportProblem> problems) {
    VBox lines = new VBox(8, problems.stream().map(this::line).toArray(Node[]::new));
    lines.setPadding(new Insets(16));
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setPrefSize(640, Math.min(360, 64 + 40 * problems.size()));
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(messages.get("problems.title"));
    dialog.setHeaderText(messages.get("problems.title"));
    dialog.getDialogPane().setContent(scroll);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(new ButtonType(messages.get("problems.close"), ButtonBar.ButtonData.OK_DONE));
    dialog.getDialogPane().setId("import-problems");
    dialog.show();
  }

  private Label line(ImportProblem problem) {
    Label label = new Label(text.problem(problem));
    label.setWrapText(true);
    return label;
  }
}
