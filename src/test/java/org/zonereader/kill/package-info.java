/**
 * The program is killed without warning, over and over, in the middle of its work; what it had told
 * the user to be done must be there afterwards. {@link org.zonereader.kill.KillTest} starts {@link
 * org.zonereader.kill.Victim} as a process of its own; one {@link org.zonereader.kill.Trial} for
 * each kind of work knows what may be left and what must be.
 */
@NullMarked
package org.zonereader.kill;

import org.jspecify.annotations.NullMarked;
