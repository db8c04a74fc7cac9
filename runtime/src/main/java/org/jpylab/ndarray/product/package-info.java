/**
 * Products of arrays: dot, matmul, outer, einsum and their kin. Sums run over the shared axis in
 * order, as the reference BLAS does, so results agree with it bit for bit. Start reading at {@link
 * org.jpylab.ndarray.product.Products}.
 */
@NullMarked
package org.jpylab.ndarray.product;

import org.jspecify.annotations.NullMarked;
