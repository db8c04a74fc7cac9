/**
 * Order: sorting, partitioning, searching in sorted arrays, and sets. NaN comes last everywhere.
 * Start reading at {@link org.jpylab.ndarray.sorting.Sorting}.
 */
@NullMarked
package org.jpylab.ndarray.sorting;

import org.jspecify.annotations.NullMarked;
