/**
 * Where ticks go and what they say. Start reading at {@link org.jpylab.figure.tick.Locator} and
 * {@link org.jpylab.figure.tick.Formatter}.
 */
@NullMarked
package org.jpylab.figure.tick;

import org.jspecify.annotations.NullMarked;
