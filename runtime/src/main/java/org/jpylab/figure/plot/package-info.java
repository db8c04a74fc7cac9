/**
 * The plot kinds: each turns the arguments of one Python method into artists of an axes. Start
 * reading at {@link org.jpylab.figure.plot.PlotMethods}.
 */
@NullMarked
package org.jpylab.figure.plot;

import org.jspecify.annotations.NullMarked;
