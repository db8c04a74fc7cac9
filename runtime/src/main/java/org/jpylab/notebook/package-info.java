/**
 * Jupyter notebooks: read, run with nbclient's rules, written with their outputs. A file comes in,
 * cells go to an {@link org.jpylab.python.CellSession}, outputs come back. Start reading at {@link
 * org.jpylab.notebook.NotebookRun}.
 */
@NullMarked
package org.jpylab.notebook;

import org.jspecify.annotations.NullMarked;
