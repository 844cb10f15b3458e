package org.zonereader.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.zonereader.bench.SampledQueries.Query;

/** Programs that search files, where they are installed: rg over one file, Recoll over many. */
final class OutsidePeers {
  /** Files that Recoll indexes; it takes some twenty seconds for each thousand. */
  private static final int FILES = 1_000;

  /** Each query is a process. */
  private static final int EVERY = 10;

  private final Path folder;
  private final MemoryScan texts;

  OutsidePeers(Path folder, MemoryScan texts) {
    this.folder = folder;
    this.texts = texts;
  }

  void print(List<Query> queries) {
    List<Query> some =
        IntStream.range(0, queries.size() / EVERY)
            .mapToObj(i -> queries.get(i * EVERY))
            .filter(query -> !query.isAnd())
            .toList();
    if (isInstalled("rg")) {
      ripgrep(some);
    }
    if (isInstalled("recollq") && isInstalled("recollindex")) {
      recoll(some);
    }
  }

  private void ripgrep(List<Query> queries) {
    try {
      Path file = folder.resolve("texts.txt");
      Files.write(file, IntStream.range(0, texts.size()).mapToObj(texts::text).toList());
      double[] times =
          queries.stream()
              .mapToDouble(
                  q -> run(List.of("rg", "-c", "-F", "--", q.words().getFirst(), file.toString())))
              .toArray();
      System.out.printf(
          "%nrg, count in one file of %,d texts: ms by clock %s%n",
          texts.size(), Cpu.spread(times));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void recoll(List<Query> queries) {
    try {
      Path files = Files.createDirectories(folder.resolve("files"));
      Path settings = Files.createDirectories(folder.resolve("recoll"));
      Files.writeString(
          settings.resolve("recoll.conf"), "topdirs = " + files + "\nindexallfilenames = 0\n");
      for (int i = 0; i < Math.min(FILES, texts.size()); i++) {
        Files.writeString(files.resolve(i + ".txt"), texts.text(i));
      }
      double built = run(List.of("recollindex", "-c", settings.toString(), "-z"));
      double[] times =
          queries.stream()
              .filter(q -> q.length() > 1)
              .mapToDouble(
                  q ->
                      run(
                          List.of(
                              "recollq",
                              "-c",
                              settings.toString(),
                              "-n",
                              "50",
                              '"' + q.words().getFirst() + '"')))
              .toArray();
      System.out.printf(
          Locale.ROOT,
          "Recoll, %,d files: %.0f files/s; 50 results, ms by clock %s%n",
          FILES,
          FILES / built * 1e3,
          Cpu.spread(times));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isInstalled(String program) {
    for (String folder : System.getenv("PATH").split(":", -1)) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  /** Milliseconds by the clock until the process ends. */
  private static double run(List<String> command) {
    long start = System.nanoTime();
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.waitFor();
      return (System.nanoTime() - start) / 1e6;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
