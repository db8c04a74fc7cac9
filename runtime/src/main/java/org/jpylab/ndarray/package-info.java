/** Arrays: dtypes, strides, views, broadcasting, indexing; no Python and no drawing. */
@NullMarked
package org.jpylab.ndarray;

import org.jspecify.annotations.NullMarked;
