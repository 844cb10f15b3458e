/** Tests of the house itself: arrows, cycles, file sizes, bundles, package guides. */
@NullMarked
package org.zonereader.house;

import org.jspecify.annotations.NullMarked;
