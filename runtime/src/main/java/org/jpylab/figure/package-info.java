/** Figures as plain data: axes, scales, ticks, artists; nothing here draws. */
@NullMarked
package org.jpylab.figure;

import org.jspecify.annotations.NullMarked;
