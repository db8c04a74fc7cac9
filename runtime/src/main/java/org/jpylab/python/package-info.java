/** The GraalPy session and the binding that turns annotated Java methods into Python functions. */
@NullMarked
package org.jpylab.python;

import org.jspecify.annotations.NullMarked;
