/**
 * Graphs whose edges are the entries of a compressed sparse matrix: paths, trees, components,
 * flows. Start reading at {@link org.jpylab.scipy.graph.ShortestPaths}.
 */
@NullMarked
package org.jpylab.scipy.graph;

import org.jspecify.annotations.NullMarked;
