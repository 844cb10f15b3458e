package org.zonereader.cli;

import java.util.List;
import java.util.Locale;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.model.Compared;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.ExportTable;
import org.zonereader.model.Grouping;
import org.zonereader.model.TermTable;
import picocli.CommandLine.Model.ArgSpec;

/** {@code compare ZONE…}: the newest report of each zone, by theme, by order or by term. */
final class CompareCommand implements Command {
  @Override
  public String name() {
    return "compare";
  }

  @Override
  public List<ArgSpec> arguments(Arguments arguments) {
    return List.of(
        arguments.many("ZONE", String.class),
        arguments.by(),
        arguments.export(),
        arguments.library());
  }

  @Override
  public int run(Request request) throws CommandFault, LibraryException {
    Console console = request.console();
    ExportStep export = new ExportStep(request);
    try (Library library = request.open()) {
      List<String> zones =
          new ZoneNames(library.zoneLookup(), console.messages()).canonical(request.words());
      List<Pick> picks = zones.stream().map(Pick::newest).toList();
      Compared compared = library.comparisons().compare(picks, ComparisonFilter.ALL);
      if (export.done(locale -> table(request.by(), library, compared, locale))) {
        return 0;
      }
      switch (request.by()) {
        case THEME -> answer(request, library, compared.byTheme());
        case ORDER -> answer(request, library, compared.byOrder());
        case TERM -> terms(request, library, compared.byTheme());
      }
    }
    return 0;
  }

  private static ExportTable table(
      Grouping by, Library library, Compared compared, Locale locale) {
    List<Column> columns = compared.byTheme().columns();
    return switch (by) {
      case THEME -> library.exports().comparison(compared.byTheme(), null, false, locale);
      case ORDER -> library.exports().comparison(compared.byOrder(), null, false, locale);
      case TERM -> library.exports().terms(terms(library, columns), columns, false, locale);
    };
  }

  private static TermTable terms(Library library, List<Column> columns) {
    return library.comparisons().terms(columns.stream().map(Column::report).toList());
  }

  private static void answer(Request request, Library library, Comparison comparison) {
    Console console = request.console();
    if (!request.wantsJson()) {
      Locale locale = console.messages().locale();
      console.line(new ComparisonText(library.themes(), locale).of(comparison).stripTrailing());
    } else if (request.by() == Grouping.ORDER) {
      console.json(OrderJson.of(comparison));
    } else {
      console.json(ComparisonJson.of(comparison));
    }
  }

  private static void terms(Request request, Library library, Comparison comparison) {
    Console console = request.console();
    TermTable table = terms(library, comparison.columns());
    if (request.wantsJson()) {
      console.json(TermsJson.of(table));
    } else {
      console.line(new TermsText(console.messages()).of(table));
    }
  }
}
