/**
 * Matrices of which only entries other than zero are stored, as rows that follow each other: their
 * products, parts, factors and eigenvalues. In come the arrays of a compressed matrix ({@code
 * indptr}, {@code indices} and values), out go arrays; nothing here grows with rows times columns.
 * Start reading at {@link org.jpylab.scipy.sparse.CompressedRows}.
 */
@NullMarked
package org.jpylab.scipy.sparse;

import org.jspecify.annotations.NullMarked;
