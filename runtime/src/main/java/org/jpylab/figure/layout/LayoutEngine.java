package org.jpylab.figure.layout;

import org.jpylab.figure.Figure;
import org.jpylab.figure.rc.RcParams;

/** What arranges a figure's axes before each drawing. */
public interface LayoutEngine {
    /** Leaves axes where they are. */
    LayoutEngine NONE =
            new LayoutEngine() {
                @Override
                public void arrange(Figure figure) {}

                @Override
                public boolean allowsAdjusting() {
                    return true;
                }

                @Override
                public boolean putsBarsInGrids() {
                    return true;
                }
            };

    /** Arranges the figure's axes. */
    void arrange(Figure figure);

    /** Whether {@code subplots_adjust} still has a say. */
    boolean allowsAdjusting();

    /** Whether a colour bar shares the place of its axes in a grid. */
    boolean putsBarsInGrids();

    /** The one that {@code figure.autolayout} or {@code figure.constrained_layout.use} asks for. */
    static LayoutEngine ofRc() {
        RcParams rc = RcParams.current();
        if (rc.flag("figure.autolayout")) {
            return new TightEngine();
        }
        return rc.flag("figure.constrained_layout.use") ? new ConstrainedEngine(false) : NONE;
    }
}
