package org.jpylab.scipy;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The convex hull of points in any number of dimensions (C. B. Barber, D. P. Dobkin and H.
 * Huhdanpaa, ACM Trans. Math. Softw. 22, 1996): the point farthest outside of a facet next.
 */
public final class Hull {
    private final double[][] points;
    private final int dimensions;
    private final double tolerance;
    private final double[] inside;
    private final List<Facet> facets = new ArrayList<>();

    /** A side: neighbour k is the one across from corner k; the normal points outwards. */
    private static final class Facet {
        private final int[] corners;
        private final Facet[] neighbours;
        private double[] normal = {};
        private double offset;
        private final List<Integer> beyond = new ArrayList<>();
        private boolean seen;
        private int number;

        private Facet(int[] corners) {
            this.corners = corners;
            neighbours = new Facet[corners.length];
        }
    }

    private Hull(double[][] points) {
        this.points = points;
        dimensions = points[0].length;
        double largest = 0;
        for (double[] point : points) {
            for (double x : point) {
                largest = Math.max(largest, Math.abs(x));
            }
        }
        tolerance = 1e-13 * dimensions * Math.max(largest, Double.MIN_NORMAL);
        inside = new double[dimensions];
        int[] first = firstCorners(largest);
        if (first.length > 0) {
            build(first);
        }
    }

    /** The hull of the rows of a matrix; without facets if they lie in a plane. */
    public static Hull of(NdArray points) {
        int width = points.shape(1);
        double[] flat = points.toDoubles();
        double[][] rows = new double[points.shape(0)][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(flat, i * width, (i + 1) * width);
        }
        return new Hull(rows);
    }

    /** The numbers of the corners of each facet, a new array. */
    public static NdArray corners(Hull hull) {
        int d = hull.dimensions;
        int[] flat = new int[hull.facets.size() * d];
        for (int i = 0; i < hull.facets.size(); i++) {
            System.arraycopy(hull.facets.get(i).corners, 0, flat, i * d, d);
        }
        return NdArray.wrap(DType.INT32, flat, hull.facets.size(), d);
    }

    /** The number of the facet across from each corner, a new array. */
    public static NdArray neighbours(Hull hull) {
        int d = hull.dimensions;
        int[] flat = new int[hull.facets.size() * d];
        for (int i = 0; i < hull.facets.size(); i++) {
            for (int k = 0; k < d; k++) {
                flat[i * d + k] = hull.facets.get(i).neighbours[k].number;
            }
        }
        return NdArray.wrap(DType.INT32, flat, hull.facets.size(), d);
    }

    /** Outward unit normals and offsets, a row for each facet; a new array. */
    public static NdArray equations(Hull hull) {
        int d = hull.dimensions;
        double[] flat = new double[hull.facets.size() * (d + 1)];
        for (int i = 0; i < hull.facets.size(); i++) {
            Facet facet = hull.facets.get(i);
            System.arraycopy(facet.normal, 0, flat, i * (d + 1), d);
            flat[i * (d + 1) + d] = facet.offset;
        }
        return NdArray.wrap(flat, hull.facets.size(), d + 1);
    }

    /**
     * Corners of a simplex, each the farthest from the span of those before; none if all is flat.
     */
    private int[] firstCorners(double largest) {
        int[] chosen = new int[dimensions + 1];
        double[][] rest = new double[points.length][];
        for (int i = 1; i < points.length; i++) {
            if (points[i][0] < points[chosen[0]][0]) {
                chosen[0] = i;
            }
        }
        for (int i = 0; i < points.length; i++) {
            rest[i] = points[i].clone();
            for (int k = 0; k < dimensions; k++) {
                rest[i][k] -= points[chosen[0]][k];
            }
        }
        for (int c = 1; c <= dimensions; c++) {
            double best = -1;
            for (int i = 0; i < points.length; i++) {
                double size = dot(rest[i], rest[i]);
                if (size > best) {
                    best = size;
                    chosen[c] = i;
                }
            }
            if (Math.sqrt(best) <= 1e-10 * largest) {
                return new int[0];
            }
            double[] direction = rest[chosen[c]].clone();
            for (double[] row : rest) {
                double part = dot(row, direction) / best;
                for (int k = 0; k < dimensions; k++) {
                    row[k] -= part * direction[k];
                }
            }
        }
        return chosen;
    }

    private void build(int[] first) {
        for (int corner : first) {
            for (int k = 0; k < dimensions; k++) {
                inside[k] += points[corner][k] / first.length;
            }
        }
        List<Facet> made = new ArrayList<>();
        for (int left = 0; left < first.length; left++) {
            int[] corners = new int[dimensions];
            for (int k = 0; k < dimensions; k++) {
                corners[k] = first[k < left ? k : k + 1];
            }
            made.add(oriented(corners));
        }
        join(made);
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            all.add(i);
        }
        share(all, made);
        ArrayDeque<Facet> open = new ArrayDeque<>(made);
        List<Facet> kept = new ArrayList<>(made);
        while (!open.isEmpty()) {
            Facet facet = open.pop();
            if (!facet.seen && !facet.beyond.isEmpty()) {
                List<Facet> cone = extended(facet);
                kept.addAll(cone);
                open.addAll(cone);
            }
        }
        for (Facet facet : kept) {
            if (!facet.seen) {
                facet.number = facets.size();
                facets.add(facet);
            }
        }
    }

    /** The facets from the farthest point beyond a facet to the horizon that it sees. */
    private List<Facet> extended(Facet facet) {
        int apex = facet.beyond.get(0);
        for (int i : facet.beyond) {
            if (height(facet, i) > height(facet, apex)) {
                apex = i;
            }
        }
        List<Facet> visible = new ArrayList<>(List.of(facet));
        facet.seen = true;
        List<Facet> cone = new ArrayList<>();
        List<Integer> loose = new ArrayList<>();
        for (int at = 0; at < visible.size(); at++) {
            Facet lit = visible.get(at);
            loose.addAll(lit.beyond);
            for (int k = 0; k < dimensions; k++) {
                Facet other = lit.neighbours[k];
                if (!other.seen && height(other, apex) > tolerance) {
                    other.seen = true;
                    visible.add(other);
                }
            }
        }
        for (Facet lit : visible) {
            for (int k = 0; k < dimensions; k++) {
                Facet other = lit.neighbours[k];
                if (!other.seen) {
                    int[] corners = lit.corners.clone();
                    corners[k] = apex;
                    Facet made = oriented(corners);
                    made.neighbours[k] = other;
                    for (int j = 0; j < dimensions; j++) {
                        if (other.neighbours[j] == lit && shares(other, j, lit, k)) {
                            other.neighbours[j] = made;
                        }
                    }
                    cone.add(made);
                }
            }
        }
        join(cone);
        int top = apex;
        loose.removeIf(i -> i == top);
        share(loose, cone);
        return cone;
    }

    /** Whether two facets without one corner each have the same corners. */
    private static boolean shares(Facet a, int leftOfA, Facet b, int leftOfB) {
        for (int i = 0; i < a.corners.length; i++) {
            boolean found = i == leftOfA;
            for (int j = 0; j < b.corners.length && !found; j++) {
                found = j != leftOfB && a.corners[i] == b.corners[j];
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static void join(List<Facet> made) {
        Map<List<Integer>, Facet> open = new HashMap<>();
        Map<List<Integer>, Integer> places = new HashMap<>();
        for (Facet facet : made) {
            for (int k = 0; k < facet.corners.length; k++) {
                if (facet.neighbours[k] != null) {
                    continue;
                }
                int left = k;
                int[] ridge = new int[facet.corners.length - 1];
                for (int j = 0; j < ridge.length; j++) {
                    ridge[j] = facet.corners[j < left ? j : j + 1];
                }
                Arrays.sort(ridge);
                List<Integer> key = Arrays.stream(ridge).boxed().toList();
                @Nullable Facet other = open.putIfAbsent(key, facet);
                if (other == null) {
                    places.put(key, k);
                } else {
                    facet.neighbours[k] = other;
                    other.neighbours[places.getOrDefault(key, 0)] = facet;
                }
            }
        }
    }

    private void share(List<Integer> loose, List<Facet> made) {
        for (int i : loose) {
            for (Facet facet : made) {
                if (height(facet, i) > tolerance) {
                    facet.beyond.add(i);
                    break;
                }
            }
        }
    }

    private double height(Facet facet, int point) {
        return dot(facet.normal, points[point]) + facet.offset;
    }

    private Facet oriented(int[] corners) {
        Facet facet = new Facet(corners);
        double[] origin = points[corners[0]];
        double[][] edges = new double[dimensions - 1][dimensions];
        for (int i = 0; i < edges.length; i++) {
            for (int k = 0; k < dimensions; k++) {
                edges[i][k] = points[corners[i + 1]][k] - origin[k];
            }
        }
        facet.normal = perpendicular(edges);
        facet.offset = -dot(facet.normal, origin);
        if (dot(facet.normal, inside) + facet.offset > 0) {
            for (int k = 0; k < dimensions; k++) {
                facet.normal[k] = -facet.normal[k];
            }
            facet.offset = -facet.offset;
        }
        return facet;
    }

    /**
     * A unit vector at right angles to all rows, by elimination with full pivoting; rows modified.
     */
    private static double[] perpendicular(double[][] rows) {
        int d = rows.length + 1;
        int[] order = new int[d];
        Arrays.setAll(order, k -> k);
        for (int r = 0; r < rows.length; r++) {
            int bestRow = r;
            int best = r;
            for (int i = r; i < rows.length; i++) {
                for (int k = r; k < d; k++) {
                    if (Math.abs(rows[i][order[k]]) > Math.abs(rows[bestRow][order[best]])) {
                        bestRow = i;
                        best = k;
                    }
                }
            }
            double[] row = rows[bestRow];
            rows[bestRow] = rows[r];
            rows[r] = row;
            int column = order[best];
            order[best] = order[r];
            order[r] = column;
            for (int i = r + 1; i < rows.length; i++) {
                double factor = row[column] == 0 ? 0 : rows[i][column] / row[column];
                for (int k = 0; k < d; k++) {
                    rows[i][k] -= factor * row[k];
                }
            }
        }
        double[] normal = new double[d];
        normal[order[d - 1]] = 1;
        for (int r = rows.length - 1; r >= 0; r--) {
            double sum = 0;
            for (int k = r + 1; k < d; k++) {
                sum += rows[r][order[k]] * normal[order[k]];
            }
            normal[order[r]] = rows[r][order[r]] == 0 ? 0 : -sum / rows[r][order[r]];
        }
        double length = Math.sqrt(dot(normal, normal));
        for (int k = 0; k < d; k++) {
            normal[k] /= length;
        }
        return normal;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    /** The number of the simplex around each place, by barycentric maps; -1 is none. */
    public static NdArray find(NdArray transforms, NdArray places, double slack) {
        int d = places.shape(1);
        double[] maps = transforms.toDoubles();
        double[] at = places.toDoubles();
        int size = (d + 1) * d;
        int[] found = new int[places.shape(0)];
        int last = 0;
        for (int i = 0; i < found.length; i++) {
            found[i] = -1;
            for (int t = -1; t < transforms.shape(0) && found[i] < 0; t++) {
                int simplex = t < 0 ? last : t;
                if (holds(maps, simplex * size, d, at, i * d, slack)) {
                    found[i] = simplex;
                    last = simplex;
                }
            }
        }
        return NdArray.wrap(DType.INT32, found, found.length);
    }

    private static boolean holds(double[] maps, int from, int d, double[] at, int p, double slack) {
        double rest = 1;
        for (int r = 0; r < d; r++) {
            double weight = 0;
            for (int k = 0; k < d; k++) {
                weight += maps[from + r * d + k] * (at[p + k] - maps[from + d * d + k]);
            }
            if (!(weight >= -slack)) {
                return false;
            }
            rest -= weight;
        }
        return rest >= -slack;
    }
}
