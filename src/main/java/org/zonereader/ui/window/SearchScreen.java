package org.zonereader.ui.window;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.input.KeyEvent;
import org.zonereader.model.FoundReport;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Late;
import org.zonereader.ui.search.SearchActions;
import org.zonereader.ui.search.SearchField;
import org.zonereader.ui.search.SearchView;
import org.zonereader.ui.window.WindowViewModel.Content;

/** The search field, which is always there, and the search screen, built when it is first shown. */
final class SearchScreen implements SearchActions {
  /** What no search syntax is in: no blanks, quotes, colons of fields or operators. */
  private static final Pattern LITERAL = Pattern.compile("(?!AND$|OR$|NOT$)[^\\s\"：:]+");

  private final Session session;
  private final Shared shared;
  private final Messages messages;
  private final Consumer<String> tell;
  private final Runnable toContent;
  private final SearchField field;
  private final Late<SearchView> view = new Late<>(this::newView);

  /**
   * The field of a session.
   *
   * @param tell shows a sentence
   * @param toContent takes the keyboard out of the top bar
   */
  SearchScreen(
      Session session,
      Shared shared,
      Messages messages,
      Consumer<String> tell,
      Runnable toContent) {
    this.session = session;
    this.shared = shared;
    this.messages = messages;
    this.tell = tell;
    this.toContent = toContent;
    field =
        new SearchField(
            session.search(),
            Messages.of(SearchView.class, messages.locale()),
            () -> view().focusResults(),
            this::leave);
    field
        .disableProperty()
        .bind(session.window().contentProperty().map(now -> !(now instanceof Content.Loaded)));
  }

  SearchField field() {
    return field;
  }

  SearchView view() {
    return view.get();
  }

  private SearchView newView() {
    return new SearchView(
        session.search(),
        session.themes(),
        messages.locale(),
        shared.fontSize(),
        shared.movement(),
        this);
  }

  /** Puts the cursor into the field; words selected in the report become what is searched. */
  void edit() {
    boolean reading = session.window().screenProperty().get() == Screen.READING;
    String selected = session.reading().selectedWordsProperty().get().strip();
    if (reading && !selected.isEmpty() && !field.isDisabled()) {
      session.search().typedProperty().set(literally(selected));
    }
    field.edit();
  }

  /**
   * As a search for exactly these words. A wide straight quote is the same as a narrow one when
   * looked for, and no syntax.
   */
  private static String literally(String words) {
    boolean plain = LITERAL.matcher(words).matches();
    return plain ? words : '"' + words.replace('\n', ' ').replace('"', '＂') + '"';
  }

  void pressed(KeyEvent event) {
    view().keys().handle(event);
  }

  @Override
  public void openFullText(FoundReport report, int place) {
    session.openFromSearch(report, place);
  }

  @Override
  public void announce(String sentence) {
    tell.accept(sentence);
  }

  @Override
  public void leave() {
    session.trail().leaveSearch();
    toContent.run();
  }
}
