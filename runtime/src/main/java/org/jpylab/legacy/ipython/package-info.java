/**
 * IPython's input syntax in, Python out: magics, shell commands, help, prompts pasted along. Start
 * reading at {@link org.jpylab.legacy.ipython.CellSyntax}.
 */
@NullMarked
package org.jpylab.legacy.ipython;

import org.jspecify.annotations.NullMarked;
