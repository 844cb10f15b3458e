/** Tests of the room {@code export}: files are read back by readers that did not write them. */
@NullMarked
package org.zonereader.export;

import org.jspecify.annotations.NullMarked;
