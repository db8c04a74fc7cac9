/** The command line and the interactive shell. */
@NullMarked
package org.jpylab.shell;

import org.jspecify.annotations.NullMarked;
