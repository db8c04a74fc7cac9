/** matplotlib's function tables over the figure model. */
@NullMarked
package org.jpylab.pylab;

import org.jspecify.annotations.NullMarked;
