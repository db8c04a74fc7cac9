package org.jpylab.figure.axes;

import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Exchangeable;
import org.jpylab.figure.geometry.Transform;
import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * Axes of a projection that is described from outside: by its mapping of data, by the places of
 * ticks and labels, by its outline and edges. Until all that is given they are rectangular.
 */
public final class MappedAxes extends Axes {
    /** Where the labels of ticks go. */
    public record LabelPlace(Transform transform, String vertical, String horizontal) {}

    /** Where the marks, grid lines and labels of an axis go. */
    public interface Ticks {
        /** The mapping of marks at side 1 or 2. */
        Transform marks(int side);

        Transform grid();

        /** The place of labels at side 1 or 2, at a distance in points. */
        LabelPlace labels(int side, double pad);
    }

    private @Nullable Exchangeable data;
    private @Nullable Ticks xTicks;
    private @Nullable Ticks yTicks;
    private @Nullable Supplier<Double> dataRatio;

    public MappedAxes(Figure figure, Bbox position) {
        super(figure, position);
    }

    @Override
    public String projection() {
        return "mapped";
    }

    @Override
    protected Transform makeDataTransform() {
        Exchangeable made = new Exchangeable(super.makeDataTransform());
        data = made;
        return made;
    }

    /** Sets what maps data to pixels. */
    public void setMapping(Transform mapping) {
        if (data != null) {
            data.set(mapping);
        }
        stale();
    }

    /** Sets where the ticks of an axis go. */
    public void setTicks(boolean x, Ticks ticks) {
        if (x) {
            xTicks = ticks;
        } else {
            yTicks = ticks;
        }
        axis(x).resetTicks();
    }

    /** Sets what gives the height of the data over their width. */
    public void setDataRatio(Supplier<Double> ratio) {
        dataRatio = ratio;
    }

    @Override
    @Nullable Double fixedDataRatio() {
        return dataRatio == null ? null : dataRatio.get();
    }

    @Override
    AxisPlacement placement(boolean x) {
        Ticks ticks = x ? xTicks : yTicks;
        return ticks == null ? super.placement(x) : new Placement(ticks);
    }

    private record Placement(Ticks ticks) implements AxisPlacement {
        @Override
        public Transform tickTransform(int side) {
            return ticks.marks(side);
        }

        @Override
        public Transform gridTransform() {
            return ticks.grid();
        }

        @Override
        public Transform labelTransform(Tick tick, int side) {
            return ticks.labels(side, tick.pad() + tick.padding()).transform();
        }

        @Override
        public void alignLabel(Text label, int side) {
            LabelPlace place = ticks.labels(side, 0);
            label.setVerticalAlignment(place.vertical());
            label.setHorizontalAlignment(place.horizontal());
        }
    }
}
