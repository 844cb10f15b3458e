package org.zonereader.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ReportSummary;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Offer;
import org.zonereader.ui.importing.ImportState.Way;

/**
 * Tells what an import found: a sentence with undo, and the list of problems on request. The
 * sentence stands in the window's status bar, not in a popup, which would take the keys.
 */
public final class ImportResultView {
  private final ImportText text;
  private final Messages messages;

  public ImportResultView(Messages messages) {
    this.messages = messages;
    text = new ImportText(messages.locale());
  }

  /**
   * Shows the result: a sentence with what can be done next, or the problems at once when there is
   * nothing else to tell.
   *
   * @param place shows the sentence and its steps for a while
   */
  public void show(
      Window owner,
      ImportState.Finished finished,
      ImportSteps steps,
      BiConsumer<String, List<Offer>> place) {
    ImportResult result = finished.result();
    boolean nothing = result.added().isEmpty() && result.waiting() == 0;
    // Who came from the review has read the problems there.
    if (nothing && finished.way() == Way.AT_ONCE && !result.problems().isEmpty()) {
      showProblems(owner, result.problems());
      return;
    }
    place.accept(text.summary(result, finished.way()), offers(owner, finished, steps));
  }

  private List<Offer> offers(Window owner, ImportState.Finished finished, ImportSteps steps) {
    ImportResult result = finished.result();
    List<Long> ids = result.added().stream().map(ReportSummary::id).toList();
    List<Offer> offers = new ArrayList<>();
    if (result.waiting() > 0) {
      offers.add(offer("done.continue", steps::goOn));
    } else if (finished.way() == Way.AT_ONCE && !ids.isEmpty()) {
      offers.add(offer("done.check", () -> steps.check(ids)));
    }
    if (!ids.isEmpty() && finished.way() != Way.CHECKED) {
      offers.add(offer("done.undo", steps::undo));
    }
    if (!result.problems().isEmpty()) {
      offers.add(offer("done.details", () -> showProblems(owner, result.problems())));
    }
    return offers;
  }

  private Offer offer(String key, Runnable step) {
    return new Offer(messages.get(key), step);
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
