/** SciPy's function tables. */
@NullMarked
package org.jpylab.scipy;

import org.jspecify.annotations.NullMarked;
