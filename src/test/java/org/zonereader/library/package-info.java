@NullMarked
package org.zonereader.library;

import org.jspecify.annotations.NullMarked;
