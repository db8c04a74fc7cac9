/**
 * Loops over numbers, run as trees of typed nodes instead of as Python.
 *
 * <p>{@link org.jpylab.loop.CountedLoop} runs the iterations of one loop on a {@link
 * org.jpylab.loop.Frame} of plain Java numbers. A node that meets what plain numbers cannot show
 * (an overflow that warns, an index out of range, a division by zero) throws {@link
 * org.jpylab.loop.Bail}: the iteration is taken back and Python runs it and all that follow, so
 * that errors, warnings and values are Python's own.
 */
@NullMarked
package org.jpylab.loop;

import org.jspecify.annotations.NullMarked;
