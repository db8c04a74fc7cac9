/** Jupyter notebooks read, run and written. */
@NullMarked
package org.jpylab.notebook;

import org.jspecify.annotations.NullMarked;
