package org.jpylab.figure.axes;

import org.jpylab.figure.artist.Text;
import org.jpylab.figure.geometry.Transform;

/** Where an axis' ticks, labels and grid lines go; other projections have their own. */
interface AxisPlacement {
    /** The transform of the marks at side 1 (bottom, left) or 2 (top, right). */
    Transform tickTransform(int side);

    Transform gridTransform();

    /** The transform of a tick's label at a side. */
    default Transform labelTransform(Tick tick, int side) {
        return tickTransform(side).then(tick.away(side == 1 ? -1 : 1));
    }

    /** Called when a tick was put at a value. */
    default void moved(Tick tick) {}

    /** Sets the alignment of tick labels at a side. */
    void alignLabel(Text label, int side);
}
