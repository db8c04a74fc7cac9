package org.jpylab.figure.plot;

import org.jpylab.figure.arrow.ArrowArguments;
import org.jpylab.figure.arrow.ConnectionPatch;
import org.jpylab.figure.arrow.FancyArrowPatch;
import org.jpylab.figure.artist.Annulus;
import org.jpylab.figure.artist.Arc;
import org.jpylab.figure.artist.Arrow;
import org.jpylab.figure.artist.Circle;
import org.jpylab.figure.artist.CirclePolygon;
import org.jpylab.figure.artist.Ellipse;
import org.jpylab.figure.artist.FancyArrow;
import org.jpylab.figure.artist.FancyBboxPatch;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.PathPatch;
import org.jpylab.figure.artist.PlainPatch;
import org.jpylab.figure.artist.Polygon;
import org.jpylab.figure.artist.Rectangle;
import org.jpylab.figure.artist.RegularPolygon;
import org.jpylab.figure.artist.Shadow;
import org.jpylab.figure.artist.StepPatch;
import org.jpylab.figure.artist.Vertices;
import org.jpylab.figure.artist.Wedge;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** The constructors of patches. */
final class PatchConstructors {
    private PatchConstructors() {}

    static void register(ArtistConstructors.Table table) {
        table.put("Patch", "**kwargs", g -> new PlainPatch(g.rest()));
        round(table);
        table.put(
                "Rectangle",
                "xy, width, height, angle=0.0, *, rotation_point='xy', **kwargs",
                g -> {
                    double[] xy = Values.numbers(g.get("xy"));
                    Rectangle made =
                            new Rectangle(
                                    xy[0], xy[1], g.number("width"), g.number("height"), g.rest());
                    made.setAngle(g.number("angle"));
                    made.setRotationPoint(
                            java.util.Objects.requireNonNull(g.get("rotation_point")));
                    return made;
                });
        table.put(
                "RegularPolygon",
                "xy, numVertices, radius=5, orientation=0, **kwargs",
                g ->
                        new RegularPolygon(
                                Values.numbers(g.get("xy")),
                                (int) g.number("numVertices"),
                                g.number("radius"),
                                g.number("orientation"),
                                g.rest()));
        table.put(
                "Polygon",
                "xy, closed=True, **kwargs",
                g -> {
                    Vertices points = Vertices.of(g.get("xy"));
                    return new Polygon(points.x(), points.y(), g.flag("closed"), g.rest());
                });
        table.put("PathPatch", "path, **kwargs", g -> new PathPatch(path(g, "path"), g.rest()));
        table.put(
                "StepPatch",
                "values, edges, *, orientation='vertical', baseline=0, **kwargs",
                g ->
                        new StepPatch(
                                Values.numbers(g.get("values")),
                                Values.numbers(g.get("edges")),
                                g.text("orientation").equals("vertical"),
                                g.get("baseline"),
                                g.rest()));
        table.put(
                "Shadow",
                "patch, ox, oy, **kwargs",
                g -> {
                    Shadow made =
                            new Shadow(
                                    (Patch) java.util.Objects.requireNonNull(g.get("patch")),
                                    g.number("ox"),
                                    g.number("oy"));
                    made.set(g.rest());
                    return made;
                });
        table.put(
                "FancyBboxPatch",
                "xy, width, height, boxstyle='round', bbox_transmuter=None, mutation_scale=1,"
                        + " mutation_aspect=1, **kwargs",
                PatchConstructors::box);
        arrows(table);
    }

    private static void round(ArtistConstructors.Table table) {
        table.put(
                "Circle",
                "xy, radius=5, **kwargs",
                g -> new Circle(Values.numbers(g.get("xy")), g.number("radius"), g.rest()));
        table.put(
                "Ellipse",
                "xy, width, height, angle=0, **kwargs",
                g ->
                        new Ellipse(
                                Values.numbers(g.get("xy")),
                                g.number("width"),
                                g.number("height"),
                                g.number("angle"),
                                g.rest()));
        table.put(
                "Arc",
                "xy, width, height, angle=0.0, theta1=0.0, theta2=360.0, **kwargs",
                g ->
                        new Arc(
                                Values.numbers(g.get("xy")),
                                g.number("width"),
                                g.number("height"),
                                g.number("angle"),
                                g.number("theta1"),
                                g.number("theta2"),
                                g.rest()));
        table.put(
                "CirclePolygon",
                "xy, radius=5, resolution=20, **kwargs",
                g ->
                        new CirclePolygon(
                                Values.numbers(g.get("xy")),
                                g.number("radius"),
                                (int) g.number("resolution"),
                                g.rest()));
        table.put(
                "Wedge",
                "center, r, theta1, theta2, width=None, **kwargs",
                g ->
                        new Wedge(
                                Values.numbers(g.get("center")),
                                g.number("r"),
                                g.number("theta1"),
                                g.number("theta2"),
                                g.numberOrNull("width"),
                                g.rest()));
        table.put(
                "Annulus",
                "xy, r, width, angle=0.0, **kwargs",
                g -> {
                    double[] r = Values.isSequence(g.get("r")) ? Values.numbers(g.get("r")) : null;
                    double[] radii = r == null ? new double[] {g.number("r"), g.number("r")} : r;
                    return new Annulus(
                            Values.numbers(g.get("xy")),
                            radii,
                            g.number("width"),
                            g.number("angle"),
                            g.rest());
                });
    }

    private static void arrows(ArtistConstructors.Table table) {
        table.put(
                "Arrow",
                "x, y, dx, dy, width=1.0, **kwargs",
                g ->
                        new Arrow(
                                g.number("x"),
                                g.number("y"),
                                g.number("dx"),
                                g.number("dy"),
                                g.number("width"),
                                g.rest()));
        table.put("FancyArrow", FANCY_ARROW, PatchConstructors::fancyArrow);
        table.put(
                "FancyArrowPatch",
                "posA=None, posB=None, path=None, arrowstyle='simple', connectionstyle='arc3',"
                        + " patchA=None, patchB=None, shrinkA=2, shrinkB=2, mutation_scale=1,"
                        + " mutation_aspect=1, **kwargs",
                PatchConstructors::arrowPatch);
        table.put(
                "ConnectionPatch",
                "xyA, xyB, coordsA, coordsB=None, **kwargs",
                g ->
                        ConnectionPatch.of(
                                Values.numbers(g.get("xyA")),
                                Values.numbers(g.get("xyB")),
                                g.get("coordsA"),
                                g.get("coordsB"),
                                g.rest()));
    }

    /** The parameters of a plain arrow. */
    static final String FANCY_ARROW =
            "x, y, dx, dy, width=0.001, length_includes_head=False, head_width=None,"
                    + " head_length=None, shape='full', overhang=0, head_starts_at_zero=False,"
                    + " **kwargs";

    static FancyArrow fancyArrow(Arguments g) {
        return FancyArrow.of(
                g.number("x"),
                g.number("y"),
                g.number("dx"),
                g.number("dy"),
                new FancyArrow.Shape(
                        g.number("width"),
                        g.flag("length_includes_head"),
                        g.numberOrNull("head_width"),
                        g.numberOrNull("head_length"),
                        g.text("shape"),
                        g.number("overhang"),
                        g.flag("head_starts_at_zero")),
                g.rest());
    }

    private static Path path(Arguments given, String name) {
        return (Path) java.util.Objects.requireNonNull(given.get(name));
    }

    private static FancyBboxPatch box(Arguments g) {
        double[] xy = Values.numbers(g.get("xy"));
        Map<String, @Nullable Object> look = new LinkedHashMap<>(g.rest());
        look.put("boxstyle", g.get("boxstyle"));
        look.put("mutation_scale", g.get("mutation_scale"));
        look.put(
                "mutation_aspect", g.get("mutation_aspect") == null ? 1 : g.get("mutation_aspect"));
        return new FancyBboxPatch(xy[0], xy[1], g.number("width"), g.number("height"), look);
    }

    private static FancyArrowPatch arrowPatch(Arguments g) {
        boolean ends = !g.isNone("posA") && !g.isNone("posB");
        if (ends == !g.isNone("path")) {
            throw org.jpylab.error.PyError.valueError(
                    "Either posA and posB, or path need to provided");
        }
        Map<String, @Nullable Object> all = new LinkedHashMap<>(g.values());
        FancyArrowPatch.Shape shape = ArrowArguments.shape(all, false);
        double[] none = {0, 0};
        return new FancyArrowPatch(
                ends ? Values.numbers(g.get("posA")) : none,
                ends ? Values.numbers(g.get("posB")) : none,
                (Path) g.get("path"),
                shape,
                g.rest());
    }
}
