/**
 * Where axes go in a figure: grids of subplots and the layouts that make room for labels. Start
 * reading at {@link org.jpylab.figure.layout.GridSpec}.
 */
@NullMarked
package org.jpylab.figure.layout;

import org.jspecify.annotations.NullMarked;
