package org.zonereader.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.zonereader.model.Compaction;
import org.zonereader.store.Database;
import org.zonereader.store.FilePlaces;
import org.zonereader.store.IndexUpkeep;
import org.zonereader.store.IndexUpkeep.Merge;
import org.zonereader.store.NoSpaceException;

/** Keeps a library's file and search index in order. Every call may wait for the disk. */
public final class Upkeep {
  private final Database database;
  private final IndexUpkeep index;

  Upkeep(Database database) {
    this.database = database;
    this.index = new IndexUpkeep(database);
  }

  /**
   * Writes lists and search index anew from the texts: all of it or, when it fails, nothing. Heals
   * whatever {@link Library#check} finds wrong with them.
   *
   * @return how many reports they have
   */
  public int rebuild() {
    return index.rebuild();
  }

  /**
   * Makes the file as small as it can be; everything in it stays as it is.
   *
   * @throws LibraryException {@code no-space} when the disk may not hold what is written on the way
   */
  public Compaction compact() throws LibraryException {
    try {
      return index.compact();
    } catch (NoSpaceException e) {
      throw LibraryException.of(e);
    } catch (IOException e) {
      List<String> args = List.of(database.file().toString(), e.toString());
      throw new LibraryException("not-accessible", args, e);
    }
  }

  /**
   * Copies the library to a folder of this machine, and checks the copy; this one stays as it is.
   *
   * @return the copy
   * @throws LibraryException when there is a file of that name, no space, or the folder is no
   *     better than this one
   */
  public Path copyTo(Path folder) throws LibraryException {
    return new Relocation(database, FilePlaces.ofThisMachine()).copyTo(folder);
  }

  /** Merges in short steps until nothing is left to merge, somebody writes, or it is closed. */
  public void merge() {
    Merge step = Merge.MORE;
    while (step == Merge.MORE) {
      step = index.merge();
    }
  }

  /**
   * From now on merges whenever the library has not been written to for a while.
   *
   * @param later runs a step after that while, on a thread that may be busy for long
   */
  public void mergeWhenIdle(Executor later) {
    IdleMerges merges = new IdleMerges(index::merge, later);
    database.onWrite(merges::written);
    // The last window may have been closed before it came to an end.
    merges.written();
  }
}
