/**
 * Shows figures: in windows, as files, in terminals. In: figures that change; out: what a person
 * sees, and events of mouse and keys. Start reading at {@link org.jpylab.display.FigureDisplay}.
 */
@NullMarked
package org.jpylab.display;

import org.jspecify.annotations.NullMarked;
