package org.jpylab.figure.axes;

import org.jpylab.figure.artist.Text;
import org.jpylab.figure.geometry.Blended;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.rc.RcParams;

/** Ticks on the straight sides of a rectangle. */
record StraightPlacement(Axes axes, boolean isX) implements AxisPlacement {
    @Override
    public Transform tickTransform(int side) {
        String name = isX ? side == 1 ? "bottom" : "top" : side == 1 ? "left" : "right";
        return axes.spine(name).spineTransform();
    }

    @Override
    public Transform gridTransform() {
        return isX
                ? new Blended(axes.transData(), axes.transAxes())
                : new Blended(axes.transAxes(), axes.transData());
    }

    @Override
    public void alignLabel(Text label, int side) {
        RcParams rc = RcParams.current();
        if (isX) {
            label.setVerticalAlignment(side == 1 ? "top" : "bottom");
            label.setHorizontalAlignment(rc.get("xtick.alignment"));
        } else {
            label.setVerticalAlignment(rc.get("ytick.alignment"));
            label.setHorizontalAlignment(side == 1 ? "right" : "left");
        }
    }
}
