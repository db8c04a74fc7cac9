package org.jpylab.pylab;

import org.jpylab.figure.tick.Formatter;
import org.jpylab.figure.tick.Locator;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Locators and formatters that Python classes compute. */
public final class PythonTickers {
    private PythonTickers() {}

    /** The ticks for limits. */
    @FunctionalInterface
    public interface Places {
        NdArray of(double vmin, double vmax);
    }

    /** The limits to show for a range of data. */
    @FunctionalInterface
    public interface Range {
        NdArray of(double vmin, double vmax);
    }

    /** The labels of all ticks. */
    @FunctionalInterface
    public interface Labels {
        List<String> of(NdArray values);
    }

    /** The label of one value. */
    @FunctionalInterface
    public interface Label {
        String of(double value, @Nullable Integer position);
    }

    /** The text at an axis' end. */
    @FunctionalInterface
    public interface Offset {
        String text();
    }

    static final class Placing extends Locator {
        private final Places places;
        private final Range range;
        private final Range nonsingular;

        Placing(Places places, Range range, Range nonsingular) {
            this.places = places;
            this.range = range;
            this.nonsingular = nonsingular;
        }

        @Override
        public double[] nonsingular(double v0, double v1) {
            return nonsingular.of(v0, v1).toDoubles();
        }

        @Override
        public double[] tickValues(double vmin, double vmax) {
            return places.of(vmin, vmax).toDoubles();
        }

        @Override
        public double[] viewLimits(double vmin, double vmax) {
            return range.of(vmin, vmax).toDoubles();
        }

        @Override
        public String pythonName() {
            return "Locator";
        }
    }

    static final class Labeling extends Formatter {
        private final Labels labels;
        private final Label label;
        private final Offset offset;
        private final String name;

        Labeling(Labels labels, Label label, Offset offset, String name) {
            this.labels = labels;
            this.label = label;
            this.offset = offset;
            this.name = name;
        }

        @Override
        public String format(double value, @Nullable Integer position) {
            return label.of(value, position);
        }

        @Override
        public List<String> formatTicks(double[] values) {
            return labels.of(NdArray.wrap(values.clone(), values.length));
        }

        @Override
        public String offset() {
            return offset.text();
        }

        @Override
        public String pythonName() {
            return name;
        }
    }
}
