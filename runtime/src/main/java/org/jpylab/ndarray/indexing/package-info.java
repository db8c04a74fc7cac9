/**
 * What stands between the brackets: an array and a list of {@link
 * org.jpylab.ndarray.indexing.Index} come in, a view or a copy goes out, or elements are replaced.
 * Also the functions that pick elements: take, put, nonzero and their kin. Start reading at {@link
 * org.jpylab.ndarray.indexing.Indexing}.
 */
@NullMarked
package org.jpylab.ndarray.indexing;

import org.jspecify.annotations.NullMarked;
