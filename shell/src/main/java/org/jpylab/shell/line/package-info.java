/**
 * The editor at the prompt: keys in, whole cells out, on any terminal. The only room that knows
 * JLine. What is typed is judged, coloured and completed by a {@link
 * org.jpylab.shell.line.Language} from outside. Start reading at {@link
 * org.jpylab.shell.line.LineRoom}.
 */
@NullMarked
package org.jpylab.shell.line;

import org.jspecify.annotations.NullMarked;
