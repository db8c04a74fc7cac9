/**
 * Functions applied to each element: NumPy's ufuncs. Arrays come in, are broadcast against each
 * other and cast to the types of a loop; arrays go out. Start reading at {@link
 * org.jpylab.ndarray.elementwise.Ufunc}, then a table such as {@code Arithmetic}.
 */
@NullMarked
package org.jpylab.ndarray.elementwise;

import org.jspecify.annotations.NullMarked;
