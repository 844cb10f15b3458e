package org.zonereader.library;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ReportPlace;
import org.zonereader.store.Beside;

/**
 * The journal of imports (导入日志): a file beside the library to which a line is added for each file
 * that was imported or whose reports were removed. It outlives the library, so that after damage it
 * is known what a backup lacks and where that came from. No text of reports is in it.
 */
final class Journal {
  /** What happened to the reports of a line. */
  enum Event {
    /** Imported. */
    IMPORTED,
    /** An import was taken back, or they were deleted. */
    REMOVED,
    /** The deletion was taken back. */
    RETURNED
  }

  /**
   * A line.
   *
   * @param time ISO 8601 with offset
   * @param path where the file lay, or null (pasted, packed)
   * @param file its name
   * @param sha256 of its content
   * @param total reports in the library afterwards
   */
  @JsonPropertyOrder({"time", "event", "path", "file", "sha256", "reports", "total"})
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Line(
      String time,
      Event event,
      @Nullable String path,
      String file,
      String sha256,
      List<Item> reports,
      int total) {
    Line {
      reports = List.copyOf(reports);
      Objects.requireNonNull(event);
      Objects.requireNonNull(file);
      Objects.requireNonNull(sha256);
    }
  }

  /**
   * A report of a line.
   *
   * @param ordinal which of its file, from 1
   */
  @JsonPropertyOrder({"zone", "ordinal"})
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Item(String zone, int ordinal) {}

  /** A report that should be in the library, and when it came. */
  record Entry(ReportPlace place, OffsetDateTime time) {}

  private static final Logger LOG = Logger.getLogger(Journal.class.getName());

  /** Made when something is written or read: the library is opened at every start. */
  private static final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder().build();
  }

  private final Path file;
  private final InstantSource clock;

  /** The journal of a library, which need not exist. */
  Journal(Path library, InstantSource clock) {
    this.file = Beside.journal(library);
    this.clock = clock;
  }

  Path file() {
    return file;
  }

  /**
   * Adds what happened; it is on the disk when this returns.
   *
   * @param places in the order of lines; those of one file become one line
   * @param total reports in the library afterwards
   * @throws IOException when it could not be written, or not wholly
   */
  void append(Event event, List<ReportPlace> places, int total) throws IOException {
    if (places.isEmpty()) {
      return;
    }
    String now =
        OffsetDateTime.ofInstant(clock.instant(), ZoneId.systemDefault())
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();
    Map<String, List<ReportPlace>> bySource =
        places.stream()
            .collect(
                Collectors.groupingBy(
                    ReportPlace::sha256, LinkedHashMap::new, Collectors.toList()));
    StringBuilder lines = new StringBuilder();
    for (List<ReportPlace> source : bySource.values()) {
      ReportPlace first = source.getFirst();
      List<Item> items = source.stream().map(p -> new Item(p.zone(), p.ordinal())).toList();
      Line line = new Line(now, event, first.path(), first.file(), first.sha256(), items, total);
      lines.append(Json.MAPPER.writeValueAsString(line)).append('\n');
    }
    write(lines.toString());
  }

  private void write(String lines) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      long end = channel.size();
      ByteBuffer last = ByteBuffer.allocate(1);
      // A line that broke off stays by itself.
      boolean broken = end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
      byte[] bytes = ((broken ? "\n" : "") + lines).getBytes(StandardCharsets.UTF_8);
      channel.position(end);
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
      assert lock.isValid();
    }
  }

  /** All lines that can be read; others are passed over. Empty when there is no journal. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    if (!Files.exists(file)) {
      return lines;
    }
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        add(line, lines);
      }
    } catch (IOException e) {
      // What could be read counts; the rest is not known any more.
      LOG.log(Level.WARNING, "journal", e);
    }
    return lines;
  }

  private static void add(String line, List<Line> lines) {
    try {
      Line read = Json.MAPPER.readValue(line, Line.class);
      OffsetDateTime.parse(read.time());
      lines.add(read);
    } catch (JsonProcessingException | RuntimeException e) {
      LOG.log(Level.FINE, "no line", e);
    }
  }

  /** The reports that should be in the library, in the order they came. */
  Map<ReportPlace.Key, Entry> entries() {
    Map<ReportPlace.Key, Entry> entries = new LinkedHashMap<>();
    for (Line line : lines()) {
      for (Item item : line.reports()) {
        ReportPlace place =
            new ReportPlace(line.sha256(), line.file(), line.path(), item.ordinal(), item.zone());
        if (line.event() == Event.REMOVED) {
          entries.remove(place.key());
        } else {
          entries.put(place.key(), new Entry(place, OffsetDateTime.parse(line.time())));
        }
      }
    }
    return entries;
  }
}
