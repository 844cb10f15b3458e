/** 园区对读 (ZoneReader): the entrance; picks the window or a command. */
@NullMarked
package org.zonereader;

import org.jspecify.annotations.NullMarked;
