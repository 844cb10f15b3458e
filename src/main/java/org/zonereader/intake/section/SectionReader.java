package org.zonereader.intake.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zonereader.intake.page.Excerpt;
import org.zonereader.intake.page.Page;
import org.zonereader.intake.page.Paragraph;
import org.zonereader.intake.page.Structure;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;
import org.zonereader.model.SetAside;
import org.zonereader.model.SourceForm;
import org.zonereader.text.LineNumbers;

/** Page → reports without priorities. Stateless apart from the zone table. */
public final class SectionReader {
  private static final Pattern GENRE = Pattern.compile("会议|召开|强调|要求|指出|部署|传达");

  private final ZoneNames names;

  public SectionReader(ZoneTable zones) {
    this.names = zones.names();
  }

  /**
   * Reads a page.
   *
   * @param file file name without folders; a date in it may give a year
   */
  public ParsedSource read(String file, Page page) {
    return read(file, page, Structure.NONE);
  }

  /**
   * Reads a page as {@link #read(String, Page)} does.
   *
   * @param structure where a person said reports begin
   */
  public ParsedSource read(String file, Page page, Structure structure) {
    return new Run(file, page, structure).read();
  }

  private final class Run {
    private final String file;
    private final Page page;
    private final Structure structure;
    private final YearInference years;
    private final Layout layout;
    private final Ledger ledger;
    private final LineNumbers lines;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();

    Run(String file, Page page, Structure structure) {
      this.file = file;
      this.page = page;
      this.structure = structure;
      this.years = new YearInference(PageEvidence.of(file, page));
      this.layout =
          new SectionCuts(names, structure).apply(new PageDivider(names).divide(page.paragraphs()));
      this.ledger = new Ledger(page.source());
      this.lines = new LineNumbers(page.source());
    }

    ParsedSource read() {
      List<Paragraph> titleLines = titleLines();
      SectionParts parts = new SectionParts(names, chooser(), years, ledger);
      for (SectionDraft section : layout.sections()) {
        List<Paragraph> all = section.all();
        SectionParts.Result result = parts.read(section, reports.size());
        if (isReport(result.report()) || begunByHand(all)) {
          reports.add(result.report());
          repaired(result, section);
          FileNameZone.propose(file, result.report().zone(), names)
              .ifPresent(zone -> proposed(section, result.report().zone().asWritten(), zone));
        } else {
          all.forEach(part -> ledger.setAside("no-report", part.spans()));
        }
      }
      TitleBlock title = TitleBlock.read(titleLines, ledger);
      note();
      layout.siteLines().forEach(line -> ledger.setAside("site-line", line.spans()));
      page.cuts().forEach(cut -> ledger.setAside(cut.rule(), List.of(cut.span())));
      page.setAside().forEach(line -> ledger.setAside(line.rule(), List.of(line.span())));
      if (reports.isEmpty()) {
        problems.add(new ImportProblem(file, null, "no-report", List.of()));
      }
      LocalDate issue = years.issue().map(YearRule.Evidence::day).orElse(null);
      return new ParsedSource(
          file,
          SourceForm.PLAIN,
          title.title(),
          title.series(),
          issue,
          page.source(),
          reports,
          ledger.setAsides(),
          ledger.pieces(),
          problems);
    }

    /** On a page of one report without a headline of its own the title line is the headline. */
    private List<Paragraph> titleLines() {
      List<Paragraph> lines = layout.titleBlock();
      List<SectionDraft> sections = layout.sections();
      if (sections.size() == 1 && sections.getFirst().heads.isEmpty()) {
        sections.getFirst().heads.addAll(lines);
        return List.of();
      }
      boolean headlines =
          sections.size() > 1
              && sections.stream().skip(1).allMatch(s -> s.zoneLine == null && !s.heads.isEmpty());
      SectionDraft first = sections.isEmpty() ? null : sections.getFirst();
      if (headlines && first != null && first.heads.isEmpty() && !lines.isEmpty()) {
        first.heads.add(lines.getLast());
        return lines.subList(0, lines.size() - 1);
      }
      return lines;
    }

    private ZoneChooser chooser() {
      List<Excerpt> site = new ArrayList<>();
      layout.siteLines().forEach(line -> site.add(line.words()));
      layout.titleBlock().forEach(line -> site.add(line.words()));
      for (SetAside line : page.setAside()) {
        if (!line.rule().equals("tail")) {
          site.add(Excerpt.of(line.text()));
        }
      }
      return new ZoneChooser(names, page.folded(), site);
    }

    private boolean begunByHand(List<Paragraph> section) {
      return structure.report(section.getFirst()).orElse(false);
    }

    private boolean isReport(Report report) {
      return !report.zone().name().isEmpty()
          || report.date() != null
          || GENRE.matcher(Excerpt.of(report.text()).folded()).find();
    }

    /** The note may be printed twice. */
    private void note() {
      Set<String> seen = new HashSet<>();
      for (Paragraph note : layout.note()) {
        boolean first = seen.add(note.folded());
        ledger.setAside(first ? "editor-note" : "repeated-line", note.spans());
      }
    }

    private void proposed(SectionDraft section, String written, String zone) {
      problem(section, "zone-proposed", List.of(written, zone));
    }

    private void repaired(SectionParts.Result result, SectionDraft section) {
      if (result.repaired() != null && result.report().date() != null) {
        problem(section, "date-repaired", List.of(result.repaired(), result.report().date().iso()));
      }
    }

    private void problem(SectionDraft section, String code, List<String> args) {
      int at = section.lead().runs().getFirst().sourceStart();
      problems.add(new ImportProblem(file, lines.of(at), code, args));
    }
  }
}
