/**
 * The library file: one SQLite database, and the only room that uses {@code java.sql}.
 *
 * <p>{@link org.zonereader.store.Database} opens the file (creating, refusing or migrating it) and
 * lends connections as {@code read(conn -> …)} and {@code write(conn -> …)}, so that none can leak
 * and a write is all or nothing. One store per table family stands on it: {@link
 * org.zonereader.store.SourceStore} for files and what intake made of them, {@link
 * org.zonereader.store.ReportStore} for reports as readers want them, {@link
 * org.zonereader.store.ReportLists} for what lists show, {@link org.zonereader.store.ViewStore} and
 * {@link org.zonereader.store.GroupStore} for comparisons and zones kept under a name, {@link
 * org.zonereader.store.FileCheck} for the health of the file, {@link
 * org.zonereader.store.IndexUpkeep} for that of lists and search index. Model records enter and
 * leave; connections and rows do not.
 *
 * <p>Lists and search: triggers note reports that change, {@code SearchIndex} brings the tables of
 * lists and index up to date at the end of every transaction, {@code SearchPlan} turns a condition
 * into look-ups, {@code IdStream} merges what they find, {@link org.zonereader.store.SearchStore}
 * is their door.
 *
 * <p>Damage: {@code Seal} says whether a file is to the last bit what it was when it was closed,
 * and {@link org.zonereader.store.StoreException#isDamage} that a page could not be read. {@link
 * org.zonereader.store.BackupFile} copies an open library, {@link org.zonereader.store.Swap} puts a
 * copy in its place, {@link org.zonereader.store.ContentStore} looks into either.
 *
 * <p>To change the schema: add {@code schema-N.sql} with the statements that lead from version N -
 * 1 to N, name it in {@link org.zonereader.store.Migrations}, never touch an older script, and keep
 * a file of the old version in the test resources.
 */
@NullMarked
package org.zonereader.store;

import org.jspecify.annotations.NullMarked;
