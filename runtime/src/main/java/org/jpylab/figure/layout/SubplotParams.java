package org.jpylab.figure.layout;

import org.jpylab.error.PyError;
import org.jpylab.figure.rc.RcParams;
import org.jspecify.annotations.Nullable;

/** The margins and gaps of a grid of subplots, in fractions of the figure and of a subplot. */
public record SubplotParams(
        double left, double bottom, double right, double top, double wspace, double hspace) {
    public static SubplotParams ofRc() {
        RcParams rc = RcParams.current();
        return new SubplotParams(
                rc.number("figure.subplot.left"),
                rc.number("figure.subplot.bottom"),
                rc.number("figure.subplot.right"),
                rc.number("figure.subplot.top"),
                rc.number("figure.subplot.wspace"),
                rc.number("figure.subplot.hspace"));
    }

    /** These parameters with the ones not null replaced. */
    public SubplotParams with(
            @Nullable Double newLeft,
            @Nullable Double newBottom,
            @Nullable Double newRight,
            @Nullable Double newTop,
            @Nullable Double newWspace,
            @Nullable Double newHspace) {
        SubplotParams changed =
                new SubplotParams(
                        newLeft == null ? left : newLeft,
                        newBottom == null ? bottom : newBottom,
                        newRight == null ? right : newRight,
                        newTop == null ? top : newTop,
                        newWspace == null ? wspace : newWspace,
                        newHspace == null ? hspace : newHspace);
        if (changed.left >= changed.right) {
            throw PyError.valueError("left cannot be >= right");
        }
        if (changed.bottom >= changed.top) {
            throw PyError.valueError("bottom cannot be >= top");
        }
        return changed;
    }
}
