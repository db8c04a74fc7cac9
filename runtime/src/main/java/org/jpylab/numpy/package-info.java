/** NumPy's function tables: one annotated method per function. */
@NullMarked
package org.jpylab.numpy;

import org.jspecify.annotations.NullMarked;
