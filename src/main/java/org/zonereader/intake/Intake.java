package org.zonereader.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.correction.Corrections;
import org.zonereader.intake.directive.DirectiveExtractor;
import org.zonereader.intake.format.Decoded;
import org.zonereader.intake.format.SourceFormats;
import org.zonereader.intake.page.PageReader;
import org.zonereader.intake.page.Structure;
import org.zonereader.intake.section.SectionReader;
import org.zonereader.intake.section.ZoneTable;
import org.zonereader.intake.theme.ThemeClassifier;
import org.zonereader.model.Correction;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.SourceForm;

/** Runs the steps from a file's bytes to its reports. Safe to use from several threads. */
public final class Intake {
  private final SourceFormats formats = new SourceFormats();
  private final PageReader pages = new PageReader();
  private final SectionReader sections;
  private final Function<String, List<Priority>> extract;
  private final ThemeClassifier themes;

  /** Reads with these zones and themes, and the rules of this program. */
  public Intake(ZoneTable zones, ThemeClassifier themes) {
    this(zones, new DirectiveExtractor()::extract, themes);
  }

  /**
   * Reads with other rules for priorities.
   *
   * @param extract report text → priorities without themes
   */
  public Intake(ZoneTable zones, Function<String, List<Priority>> extract, ThemeClassifier themes) {
    this.sections = new SectionReader(zones);
    this.extract = extract;
    this.themes = themes;
  }

  /**
   * Reads a file. A file that cannot be read gives a source without text and reports whose problem
   * says why.
   *
   * @param file file name, without folders
   * @param bytes its content
   */
  public ParsedSource read(String file, byte[] bytes) {
    return read(file, bytes, null, List.of());
  }

  /**
   * Reads a file as {@link #read(String, byte[])} does, with a person's decisions.
   *
   * @param charset IANA name of the encoding the user chose, or null to recognise it
   * @param corrections oldest first; those that fit nowhere are passed over
   */
  public ParsedSource read(
      String file, byte[] bytes, @Nullable String charset, List<Correction> corrections) {
    return switch (formats.decode(file, bytes, charset)) {
      case Decoded.Text text -> readText(file, text, corrections);
      case Decoded.Refused refused -> ParsedSource.refused(refused.problem());
    };
  }

  /** Reads text that is decoded already; any string will do. */
  public ParsedSource readText(String file, String text) {
    return readText(file, new Decoded.Text(text, SourceForm.PLAIN, List.of()), List.of());
  }

  private ParsedSource readText(String file, Decoded.Text text, List<Correction> corrections) {
    Structure structure = Structure.of(corrections);
    ParsedSource source = sections.read(file, pages.read(text.text(), structure), structure);
    List<Report> reports = source.reports().stream().map(this::withPriorities).toList();
    List<ImportProblem> problems = new ArrayList<>(text.problems());
    problems.addAll(source.problems());
    ParsedSource found =
        new ParsedSource(
            source.file(),
            text.form(),
            source.title(),
            source.series(),
            source.issueDate(),
            source.text(),
            reports,
            source.setAside(),
            source.pieces(),
            problems);
    return new Corrections(themes).apply(found, corrections);
  }

  private Report withPriorities(Report report) {
    return report.with(themes.classify(report.text(), extract.apply(report.text())));
  }
}
