/**
 * The editor at the prompt: keys in, whole cells out, on any terminal. The only room that knows
 * JLine. Start reading at {@link org.jpylab.shell.line.LineRoom}.
 */
@NullMarked
package org.jpylab.shell.line;

import org.jspecify.annotations.NullMarked;
