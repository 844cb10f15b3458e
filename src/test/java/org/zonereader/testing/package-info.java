/** Helpers that tests of several rooms share. */
@NullMarked
package org.zonereader.testing;

import org.jspecify.annotations.NullMarked;
