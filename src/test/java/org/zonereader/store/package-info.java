@NullMarked
package org.zonereader.store;

import org.jspecify.annotations.NullMarked;
