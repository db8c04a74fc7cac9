/** Arrays made from nothing: ranges, grids, diagonals. Start reading at {@link Ranges}. */
@NullMarked
package org.jpylab.ndarray.creation;

import org.jspecify.annotations.NullMarked;
