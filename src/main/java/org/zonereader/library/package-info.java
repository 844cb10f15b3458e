/**
 * What a user can do with the library: import, browse, compare, search, check. The only room that
 * joins intake and store; windows and commands ask here and nowhere else.
 *
 * <p>{@link org.zonereader.library.Library} is the door; behind it stands one class per task:
 * {@code FileFinder} and {@code Importer} bring files in ({@code Ahead} reads them on all cores,
 * {@code Keeping} keeps several to a transaction), {@link org.zonereader.library.search} finds
 * words, {@code LibraryCheck} looks for damage, {@link org.zonereader.library.Upkeep} rebuilds and
 * compacts, {@link org.zonereader.library.ZoneLookup} understands zone names as people type them,
 * {@link org.zonereader.library.Comparisons} puts reports side by side, {@link
 * org.zonereader.library.Views} keeps that under a name, {@link org.zonereader.library.ZoneLists}
 * gives zones and reports as lists show them. {@link org.zonereader.library.Parsing} reads a file
 * without a library. What intake and the packed tables bring in is named in {@code Rules}, so that
 * tests can bring their own.
 *
 * <p>Against loss: {@code Journal} is the import journal (导入日志) beside the file, {@link
 * org.zonereader.library.Backups} makes and lists backups, {@code Watch} makes one a day and looks
 * for damage while nobody works, {@link org.zonereader.library.Recovery} replaces a damaged
 * library, {@code Reimport} brings back what the backup lacks.
 *
 * <p>Paths and names come in, model records go out. Expected faults are {@link
 * org.zonereader.model.ImportProblem} values or a {@link org.zonereader.library.LibraryException};
 * their sentences are in the bundles of the model and of this room.
 */
@NullMarked
package org.zonereader.library;

import org.jspecify.annotations.NullMarked;
