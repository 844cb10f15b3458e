/**
 * The command line: one class per command, the same library as the window.
 *
 * <p>{@link org.zonereader.cli.CommandLineApp} is the door: words come in as typed, text or JSON
 * goes out, and the exit code is 0, or 1 with the reason on the error stream. A {@code Command}
 * gets a {@code Request} (what was typed, already understood) and answers through its {@code
 * Console}. The {@code …Json} records are the published shapes: the order of their components is
 * the order of the keys, and neither changes. {@code …Text} classes write for people; {@code Width}
 * keeps Chinese columns straight.
 *
 * <p>To add a command: one class, one line in {@code CommandLineApp}, its {@code help.NAME} in both
 * bundles.
 */
@NullMarked
package org.zonereader.cli;

import org.jspecify.annotations.NullMarked;
