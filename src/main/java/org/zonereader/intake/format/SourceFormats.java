package org.zonereader.intake.format;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ImportProblem;

/**
 * Chooses the format of a file by its first bytes, then by its name, and reads it in a bounded
 * time. Whatever a damaged file makes a library do, the answer is a problem, not an exception.
 */
public final class SourceFormats {
  /** 64 MiB: a newspaper page has some ten kilobytes; what is larger is not one. */
  public static final int LARGEST = 64 << 20;

  /** 32 million characters of text: what a packed file may unfold to. */
  static final int LONGEST = 32 << 20;

  private static final Logger LOG = Logger.getLogger(SourceFormats.class.getName());

  /** Asked in this order; the last takes everything. */
  private final List<SourceFormat> formats;

  private final Patience patience;

  /** All formats of this program, {@link Patience#PER_FILE} for each file. */
  public SourceFormats() {
    this(
        List.of(new PdfFile(), new DocxFile(), new OtherFile(), new HtmlFile(), new PlainText()),
        new Patience(Patience.PER_FILE));
  }

  SourceFormats(List<SourceFormat> formats, Patience patience) {
    this.formats = formats;
    this.patience = patience;
  }

  /**
   * Reads a file.
   *
   * @param file file name without folders
   * @param charset IANA name of the encoding the user chose, or null to recognise it
   */
  public Decoded decode(String file, byte[] bytes, @Nullable String charset) {
    if (bytes.length == 0) {
      return refused(file, "empty-file");
    }
    if (bytes.length > LARGEST) {
      return refused(file, "too-large", String.valueOf(LARGEST >> 20));
    }
    SourceFormat format =
        formats.stream().filter(f -> f.recognises(file, bytes)).findFirst().orElseThrow();
    Decoded decoded = read(format, file, bytes, charset);
    return decoded instanceof Decoded.Text text && text.text().isBlank()
        ? refused(file, "empty-file")
        : decoded;
  }

  private Decoded read(SourceFormat format, String file, byte[] bytes, @Nullable String charset) {
    try {
      return patience.run(() -> format.decode(file, bytes, charset));
    } catch (Patience.TooSlow e) {
      return refused(file, "too-slow", String.valueOf(patience.limit().toSeconds()));
    } catch (TooLong e) {
      return refused(file, "unfolds-too-far", String.valueOf(LONGEST >> 20));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.log(Level.FINE, "damaged: " + file, e);
      return refused(file, "damaged");
    }
  }

  private static Decoded refused(String file, String code, String... args) {
    return new Decoded.Refused(new ImportProblem(file, null, code, List.of(args)));
  }
}
