package org.zonereader.ui.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Tasks;

/**
 * Goes through the panes of a window that is open, or about to open, as a user would, says how long
 * each took to show, and ends the program.
 *
 * <p>Lines are a name and a number: {@code started} milliseconds from the start of the process to a
 * window that can be used, then {@code pane-NAME} milliseconds from the press to the frame that
 * shows it.
 */
public final class Walk extends AnimationTimer {
  /**
   * System property: when the process was started, in milliseconds since 1970. Set by whoever
   * starts it, because {@link ProcessHandle.Info#startInstant()} counts from a boot time that Linux
   * keeps in whole seconds, and so errs by up to one.
   */
  public static final String BEGUN = "zonereader.begun";

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  /** Frames that a pane has to fill itself before the next one is opened. */
  private static final int SETTLED = 40;

  /** Frames after which a pane that does not come is a fault. */
  private static final int GIVEN_UP = 1200;

  /**
   * One press and the pane it opens.
   *
   * @param needs id of the node that is pressed; waited for, since some come from the background
   */
  private record Step(String name, String needs, Consumer<Node> press) {}

  private final Deque<Step> steps = new ArrayDeque<>();
  private String running = "started";
  private boolean usable;
  private long pressed;
  private int frames;

  private Walk(boolean whole) {
    String words = Messages.of(Walk.class, Locale.SIMPLIFIED_CHINESE).get("rehearsal.paste");
    if (whole) {
      steps.addAll(
          List.of(
              press("compare", "tab-COMPARE"),
              press("order", "mode-ORDER"),
              press("terms", "mode-TERM"),
              press("themes", "mode-THEME"),
              press("reading", "tab-READING"),
              press("correct", "correct"),
              press("correct-end", "edit-cancel"),
              type("search", "search-field", "要"),
              type("search-again", "search-field", "发展 theme:规"),
              type("search-end", "search-field", ""),
              press("reading-back", "tab-READING"),
              type("zones", "zone-filter", "zhu"),
              type("zones-end", "zone-filter", ""),
              press("settings", "cog"),
              press("settings-look", "section-LOOK"),
              press("settings-zones", "section-ZONES"),
              press("settings-themes", "section-THEMES"),
              press("settings-keys", "section-KEYS"),
              press("settings-library", "section-LIBRARY"),
              press("import", "import"),
              new Step("paste", "import", button -> menu("import-paste")),
              type("paste-text", "paste-text", words),
              press("review", "paste-go"),
              press("review-end", "review-abandon"),
              press("reading-again", "tab-READING")));
    }
  }

  private static Step press(String name, String id) {
    return new Step(name, id, button -> ((ButtonBase) button).fire());
  }

  private static Step type(String name, String id, String words) {
    return new Step(name, id, field -> ((TextInputControl) field).setText(words));
  }

  /** An empty window of the same size, to compare with. Starts the toolkit. */
  public static void emptyWindow() {
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(new Region(), WIDTH, HEIGHT));
          stage.show();
        });
  }

  /**
   * Waits for the window.
   *
   * @param whole also goes through the panes; a text is pasted on the way but not kept
   */
  public static void begin(boolean whole) {
    Tasks.onFx(Runnable::run, Runnable::run).onUi(() -> new Walk(whole).start());
  }

  @Override
  public void handle(long now) {
    if (!usable) {
      usable = isFilled();
      frames = 0;
      return;
    }
    frames++;
    if (frames == 2) {
      shown();
    } else if (frames > SETTLED || (frames > 2 && steps.isEmpty())) {
      next();
    }
  }

  private void shown() {
    if (running.equals("started")) {
      sayStarted();
    } else {
      say("pane-" + running, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - pressed));
    }
  }

  private void next() {
    Step step = steps.peek();
    if (step == null) {
      stop();
      Platform.exit();
      return;
    }
    node(step.needs())
        .ifPresent(
            node -> {
              steps.remove();
              running = step.name();
              frames = 0;
              pressed = System.nanoTime();
              step.press().accept(node);
            });
    if (frames > GIVEN_UP) {
      System.err.println("nothing is called " + step.needs());
      Runtime.getRuntime().halt(1);
    }
  }

  /** Says how long ago the process was started, if {@link #BEGUN} tells when that was. */
  static void sayStarted() {
    Long begun = Long.getLong(BEGUN);
    if (begun != null) {
      say("started", System.currentTimeMillis() - begun);
    }
  }

  static void say(String what, long number) {
    System.out.println(what + " " + number);
    System.out.flush();
  }

  private static void menu(String item) {
    Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .toList()
        .forEach(
            menu -> {
              menu.getItems().stream()
                  .filter(one -> item.equals(one.getId()))
                  .forEach(MenuItem::fire);
              menu.hide();
            });
  }

  private static Optional<Node> node(String id) {
    return roots().stream().flatMap(root -> root.lookupAll("#" + id).stream()).findFirst();
  }

  /** The window shows its lists, or that there is nothing yet; or it is the empty one. */
  static boolean isFilled() {
    return roots().stream()
        .anyMatch(
            root ->
                root.getChildrenUnmodifiable().isEmpty()
                    || (root.lookup("#status-counts") instanceof Labeled counts
                        && !counts.getText().isEmpty())
                    || root.lookup("#first-run") != null);
  }

  private static List<Parent> roots() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .map(window -> window.getScene().getRoot())
        .toList();
  }
}
