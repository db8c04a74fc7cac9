/**
 * Figures in Swing windows. Inputs arrive on Swing's thread and are handed to the thread that owns
 * the figures; finished pictures go the other way, and Swing only copies them to the screen. Start
 * reading at {@link org.jpylab.display.window.WindowDisplay}.
 */
@NullMarked
package org.jpylab.display.window;

import org.jspecify.annotations.NullMarked;
