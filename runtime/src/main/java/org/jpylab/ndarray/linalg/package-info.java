/**
 * Linear algebra with LAPACK's own algorithms, so that signs and orders are NumPy's: solving,
 * decompositions, eigenvalues, norms; real and complex, one matrix or a stack of them. Arrays come
 * in, new arrays go out. Start reading at {@link org.jpylab.ndarray.linalg.Matrices}.
 */
@NullMarked
package org.jpylab.ndarray.linalg;

import org.jspecify.annotations.NullMarked;
