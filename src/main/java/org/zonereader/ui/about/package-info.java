/**
 * 关于: which versions run, where data lies, and what the program is made of with its licences. The
 * list of libraries is written by the build, so it cannot differ from what is packed; what lies
 * inside them or beside them (SQLite, icons, fonts, the runtime) stands in {@code parts.tsv}.
 */
@NullMarked
package org.zonereader.ui.about;

import org.jspecify.annotations.NullMarked;
