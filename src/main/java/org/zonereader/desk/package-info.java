/**
 * The program among the others of the machine: one window per library, and the log.
 *
 * <p>{@link org.zonereader.desk.OneWindow} decides at every start whether a window shows the
 * library already; {@code Bell} rings there and is the only class of the program that may use a
 * socket, a Unix-domain one. {@link org.zonereader.desk.ProgramLog} writes what went wrong, for the
 * window and the commands alike; {@code LogLines} keeps report text out of it. Knows no other room.
 */
@NullMarked
package org.zonereader.desk;

import org.jspecify.annotations.NullMarked;
