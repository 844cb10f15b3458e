package org.zonereader.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A process that asks for a library as a start of the program does: {@code Starter FOLDER LIBRARY}.
 * It says what it found; one that holds the library waits for the end of its input and says every
 * ring.
 */
public final class Starter {
  private Starter() {}

  public static void main(String[] args) throws IOException {
    OneWindow.Start start = new OneWindow(List.of(Path.of(args[0]))).claim(Path.of(args[1]));
    System.out.println(start.getClass().getSimpleName());
    if (start instanceof OneWindow.Start.Mine mine) {
      mine.claim().whenAsked(() -> System.out.println("forward"));
      System.out.println("waiting");
      System.in.transferTo(java.io.OutputStream.nullOutputStream());
      mine.claim().close();
    }
  }
}
