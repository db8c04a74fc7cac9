package org.jpylab.figure.axes;

import org.jpylab.figure.geometry.ScaleTransform;

/** How one axis maps its values to places along it. */
public interface Scale extends ScaleTransform.Direction {
    /** {@code linear}, {@code log}, … */
    String name();

    /** Gives an axis the locators and formatters of this scale. */
    void applyDefaults(Axis axis);

    /** The function along which the values go. */
    default ScaleTransform.Direction function() {
        return this;
    }

    /** The part of a range that this scale can show. */
    default double[] limitRange(double vmin, double vmax, double minPositive) {
        return new double[] {vmin, vmax};
    }
}
