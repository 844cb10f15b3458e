package org.zonereader.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonereader.intake.format.Decoding.decode;
import static org.zonereader.intake.format.Decoding.problem;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.SourceForm;
import org.zonereader.text.Messages;

class SourceFormatsTest {
  private static byte[] latin(String bytes) {
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({"a.txt,txt", "a.md,md", "A.MARKDOWN,md", "a,txt", "某区.TXT,txt"})
  void readsUtf8WithAndWithoutMark(String file, String format) {
    byte[] plain = "要实干。\r\n😀".getBytes(StandardCharsets.UTF_8);
    byte[] marked = "\uFEFF要实干。\r\n😀".getBytes(StandardCharsets.UTF_8);
    Decoded wanted =
        new Decoded.Text("要实干。\r\n😀", new SourceForm(format, "UTF-8", false), List.of());
    assertThat(decode(file, plain)).isEqualTo(wanted);
    assertThat(decode(file, marked)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "a.doc,x,save-as-docx,DOC",
    "a.wps,x,save-as-docx,WPS",
    "a.txt,{\\rtf1,save-as-docx,RTF",
    "A.XLSX,PK,save-as-text,XLSX",
    "a.xls,x,save-as-text,XLS",
    "a.pptx,PK,save-as-text,PPTX",
    "a.rar,Rar!,save-as-zip,RAR"
  })
  void namesFormatsThatAreNotReadAndSaysWhatToDo(
      String file, String bytes, String code, String kind) {
    assertThat(problem(file, latin(bytes)))
        .isEqualTo(new ImportProblem(file, null, code, List.of(kind)));
  }

  @Test
  void knowsFilesByTheirFirstBytesWhateverTheyAreCalled() {
    assertThat(problem("a.txt", latin("%PDF-1.7")).code()).isEqualTo("damaged");
    assertThat(problem("a.txt", latin("PK\3\4 no word")).code()).isEqualTo("archive-name");
    assertThat(problem("a.txt", latin("\u0089PNG\r\n")).code()).isEqualTo("picture");
    assertThat(problem("a.docx", ole("EncryptedPackage")).code()).isEqualTo("encrypted");
    assertThat(problem("a.docx", ole("WordDocument")).args()).containsExactly("DOC");
    assertThat(problem("a.txt", ole("Workbook")).args()).containsExactly("XLS");
  }

  private static byte[] ole(String stream) {
    return latin(
        "\u00D0\u00CF\u0011\u00E0"
            + new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\u3000\n", "\uFEFF"})
  void emptyFilesAreSaidToBeEmpty(String text) {
    assertThat(problem("a.txt", text.getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo("empty-file");
  }

  @Test
  void refusesWhatIsFarTooLarge() {
    assertThat(problem("a.txt", new byte[SourceFormats.LARGEST + 1]))
        .isEqualTo(new ImportProblem("a.txt", null, "too-large", List.of("64")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.pdf"})
  void whateverALibraryThrowsTheFileIsDamaged(String file) {
    assertThat(problem(file, latin("no such thing")).code()).isEqualTo("damaged");
    assertThat(problem(file, latin("PK\3\4\0\0")).code()).isEqualTo("damaged");
  }

  /** A format that behaves as a library does on a file made to break it. */
  private record Bad(Runnable behaviour) implements SourceFormat {
    @Override
    public boolean recognises(String file, byte[] bytes) {
      return true;
    }

    @Override
    public Decoded decode(String file, byte[] bytes, @Nullable String charset) {
      behaviour.run();
      throw new AssertionError("came back");
    }
  }

  private static ImportProblem after(Runnable behaviour, Duration limit) {
    SourceFormats formats = new SourceFormats(List.of(new Bad(behaviour)), new Patience(limit));
    return ((Decoded.Refused) formats.decode("a", new byte[1], null)).problem();
  }

  @Test
  void aReaderThatIsTooSlowIsStoppedAndLeavesNoThread() {
    AtomicReference<Thread> reader = new AtomicReference<>();
    CountDownLatch never = new CountDownLatch(1);
    ImportProblem problem =
        after(
            () -> {
              reader.set(Thread.currentThread());
              try {
                never.await();
              } catch (InterruptedException e) {
                throw new Patience.TooSlow();
              }
            },
            Duration.ofMillis(50));
    assertThat(problem.code()).isEqualTo("too-slow");
    assertThat(reader.get().isAlive()).isFalse();
  }

  @Test
  void aReaderThatSpinsStopsAtItsNextQuestion() {
    ImportProblem problem =
        after(
            () -> {
              while (true) {
                Patience.check();
              }
            },
            Duration.ofMillis(50));
    assertThat(problem.code()).isEqualTo("too-slow");
  }

  @Test
  void endlessNestingAndHungerForMemoryAreDamage() {
    Duration limit = Duration.ofSeconds(30);
    assertThat(after(SourceFormatsTest::nest, limit).code()).isEqualTo("damaged");
    assertThat(after(() -> fail(new OutOfMemoryError("test")), limit).code()).isEqualTo("damaged");
    assertThat(after(() -> fail(new IllegalStateException()), limit).code()).isEqualTo("damaged");
    assertThat(after(() -> fail(new TooLong()), limit).code()).isEqualTo("unfolds-too-far");
  }

  @SuppressWarnings("InfiniteRecursion")
  private static void nest() {
    nest();
  }

  private static void fail(Error fault) {
    throw fault;
  }

  private static void fail(RuntimeException fault) {
    throw fault;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "empty-file",
        "too-large",
        "not-text",
        "undecodable",
        "unknown-charset",
        "save-as-docx",
        "save-as-text",
        "save-as-zip",
        "picture",
        "archive-name",
        "archive-nested",
        "archive-entries",
        "archive-size",
        "archive-empty",
        "archive-others",
        "encrypted",
        "damaged",
        "too-slow",
        "unfolds-too-far",
        "too-many-pages",
        "no-text-layer",
        "no-characters",
        "unknown-glyphs",
        "pages-without-text",
        "pages-damaged",
        "no-report",
        "date-repaired",
        "zone-proposed"
      })
  void everyProblemHasItsSentence(String code) {
    for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
      String sentence =
          Messages.of(ImportProblem.class, locale)
              .get("problem." + code, "first", "second", "third", "fourth");
      assertThat(sentence).isNotBlank().doesNotContain("{");
    }
  }
}
