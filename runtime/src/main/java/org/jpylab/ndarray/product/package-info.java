/** Products of matrices. Start reading at {@link MatrixProducts}. */
@NullMarked
package org.jpylab.ndarray.product;

import org.jspecify.annotations.NullMarked;
