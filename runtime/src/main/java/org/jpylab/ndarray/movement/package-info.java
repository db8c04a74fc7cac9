/**
 * Elements put elsewhere: joined, split, repeated, shifted, padded, inserted, deleted. Start
 * reading at {@link Joining}.
 */
@NullMarked
package org.jpylab.ndarray.movement;

import org.jspecify.annotations.NullMarked;
