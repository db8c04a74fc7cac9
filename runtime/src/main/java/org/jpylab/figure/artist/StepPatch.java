package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.value.Decimals;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A step function as a line or an area: what {@code stairs} makes. */
public final class StepPatch extends Patch {
    public static final PropertyTable<StepPatch> STEPS =
            PropertyTable.of("StepPatch", StepPatch.class, PATCH)
                    .with("data", a -> a.data(), (a, v) -> a.setData(v));

    private double[] values;
    private double[] edges;
    private @Nullable Object baseline;
    private final boolean vertical;
    private Path path;

    /**
     * Steps between edges.
     *
     * @param baseline a number, one per value, or null for open ends
     */
    public StepPatch(
            double[] values,
            double[] edges,
            boolean vertical,
            @Nullable Object baseline,
            Map<String, ? extends @Nullable Object> kwargs) {
        this.values = values;
        this.edges = edges;
        this.vertical = vertical;
        this.baseline = baseline;
        this.path = outline();
        construct(kwargs);
    }

    @Override
    public PropertyTable<?> properties() {
        return STEPS;
    }

    private List<@Nullable Object> data() {
        List<@Nullable Object> data = new ArrayList<>();
        data.add(values);
        data.add(edges);
        data.add(baseline);
        return data;
    }

    private void setData(@Nullable Object parts) {
        List<@Nullable Object> items = Values.items(parts);
        setData(
                items.get(0),
                items.size() > 1 ? items.get(1) : null,
                items.size() > 2 ? items.get(2) : null);
    }

    /** Replaces what is not null. */
    public void setData(
            @Nullable Object newValues, @Nullable Object newEdges, @Nullable Object newBaseline) {
        if (newValues == null && newEdges == null && newBaseline == null) {
            throw PyError.valueError("Must set *values*, *edges* or *baseline*.");
        }
        values = newValues == null ? values : Values.numbers(newValues);
        edges = newEdges == null ? edges : Values.numbers(newEdges);
        baseline = newBaseline == null ? baseline : newBaseline;
        path = outline();
        stale();
    }

    @Override
    public Path path() {
        return path;
    }

    private Path outline() {
        for (double edge : edges) {
            if (Double.isNaN(edge)) {
                throw PyError.valueError("Nan values in \"edges\" are disallowed");
            }
        }
        if (edges.length - 1 != values.length) {
            throw PyError.valueError(
                    ("Size mismatch between \"values\" and \"edges\". Expected `len(values) + 1 =="
                                    + " len(edges)`, but `len(values) = %d` and `len(edges) = %d`.")
                            .formatted(values.length, edges.length));
        }
        double[] base = Values.isSequence(baseline) ? Values.numbers(baseline) : null;
        List<double[]> points = new ArrayList<>();
        List<Byte> codes = new ArrayList<>();
        int start = 0;
        while (start < values.length) {
            int end = start;
            while (end < values.length && isDrawn(end, base)) {
                end++;
            }
            if (end > start) {
                addRun(points, codes, start, end, base);
            }
            start = end + 1;
        }
        byte[] all = new byte[codes.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = codes.get(i);
        }
        return Path.of(points.toArray(double[][]::new), all);
    }

    private boolean isDrawn(int i, double @Nullable [] base) {
        return !Double.isNaN(values[i]) && (base == null || !Double.isNaN(base[i]));
    }

    private void addRun(
            List<double[]> points, List<Byte> codes, int start, int end, double @Nullable [] base) {
        int before = points.size();
        double first = foot(start, base);
        double last = foot(end - 1, base);
        add(points, edges[start], first);
        for (int i = start; i < end; i++) {
            add(points, edges[i], values[i]);
            add(points, edges[i + 1], values[i]);
        }
        add(points, edges[end], last);
        if (base != null) {
            add(points, edges[end], last);
            for (int i = end - 1; i >= start; i--) {
                add(points, edges[i + 1], base[i]);
                add(points, edges[i], base[i]);
            }
            add(points, edges[start], first);
        }
        for (int i = before; i < points.size(); i++) {
            codes.add(i == before ? Path.MOVETO : Path.LINETO);
        }
    }

    private double foot(int i, double @Nullable [] base) {
        if (base != null) {
            return base[i];
        }
        return baseline == null ? values[i] : Values.number(baseline);
    }

    private void add(List<double[]> points, double x, double y) {
        points.add(vertical ? new double[] {x, y} : new double[] {y, x});
    }

    @Override
    public String toString() {
        return "StepPatch(" + values.length + " steps from " + Decimals.repr(edges[0]) + ")";
    }
}
