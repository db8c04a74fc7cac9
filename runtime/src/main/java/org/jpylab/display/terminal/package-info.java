/**
 * Pictures in terminals that can show them: a picture in, the terminal's own bytes out. Start
 * reading at {@link org.jpylab.display.terminal.TerminalGraphics}.
 */
@NullMarked
package org.jpylab.display.terminal;

import org.jspecify.annotations.NullMarked;
