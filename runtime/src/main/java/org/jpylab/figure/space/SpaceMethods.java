package org.jpylab.figure.space;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.PathCollection;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.plot.Arguments;
import org.jpylab.figure.plot.AxesMethods;
import org.jpylab.figure.plot.Call;
import org.jpylab.figure.plot.Signature;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The methods of mplot3d's axes by name; others are those of flat axes. */
public final class SpaceMethods {
    /** One method: does what the call asks and returns its result, null for None. */
    @FunctionalInterface
    private interface Method {
        @Nullable Object call(Axes3D axes, Call call);
    }

    private static final Signature SCATTER =
            Signature.of(
                    "scatter", "xs, ys, zs=0, zdir='z', s=20, c=None, depthshade=True, **kwargs");
    private static final Signature TEXT = Signature.of("text", "x, y, z, s, zdir=None, **kwargs");
    private static final Signature VIEW =
            Signature.of("view_init", "elev=None, azim=None, roll=None, vertical_axis='z'");
    private static final Signature LENS =
            Signature.of("set_proj_type", "proj_type, focal_length=None");
    private static final Signature BOX = Signature.of("set_box_aspect", "aspect, *, zoom=1");
    private static final Signature GRID = Signature.of("grid", "visible=True, **kwargs");

    /** Methods of the third direction, which is the y direction of further axes. */
    private static final Map<String, String> VERTICAL =
            Map.ofEntries(
                    Map.entry("get_zlim", "get_ylim"),
                    Map.entry("get_zlim3d", "get_ylim"),
                    Map.entry("set_zlabel", "set_ylabel"),
                    Map.entry("get_zlabel", "get_ylabel"),
                    Map.entry("set_zticks", "set_yticks"),
                    Map.entry("get_zticks", "get_yticks"),
                    Map.entry("set_zticklabels", "set_yticklabels"),
                    Map.entry("get_zticklabels", "get_yticklabels"),
                    Map.entry("invert_zaxis", "invert_yaxis"),
                    Map.entry("zaxis_inverted", "yaxis_inverted"),
                    Map.entry("set_zmargin", "set_ymargin"),
                    Map.entry("get_zbound", "get_ybound"),
                    Map.entry("set_zbound", "set_ybound"),
                    Map.entry("set_zscale", "set_yscale"),
                    Map.entry("get_zscale", "get_yscale"));

    private static final Map<String, Method> METHODS = new TreeMap<>();

    static {
        for (String name : List.of("plot", "plot3D")) {
            METHODS.put(name, SpaceMethods::plot);
        }
        for (String name : List.of("scatter", "scatter3D")) {
            METHODS.put(name, SpaceMethods::scatter);
        }
        for (String name : List.of("text", "text3D")) {
            METHODS.put(name, SpaceMethods::text);
        }
        METHODS.put("text2D", (axes, call) -> AxesMethods.flat(axes, "text", call));
        METHODS.put("plot_surface", Surfaces::surface);
        METHODS.put("plot_wireframe", Surfaces::wireframe);
        METHODS.put("bar3d", Surfaces::bars);
        METHODS.put("view_init", SpaceMethods::viewInit);
        METHODS.put("set_proj_type", SpaceMethods::setLens);
        METHODS.put("set_box_aspect", SpaceMethods::setBox);
        METHODS.put("grid", SpaceMethods::grid);
        METHODS.put("get_proj", (axes, call) -> Matrix.of(axes.projectionMatrix().matrix()));
        for (String direction : List.of("x", "y")) {
            METHODS.put(
                    "set_" + direction + "lim3d",
                    (axes, call) -> AxesMethods.flat(axes, "set_" + direction + "lim", call));
            METHODS.put(
                    "get_" + direction + "lim3d",
                    (axes, call) -> AxesMethods.flat(axes, "get_" + direction + "lim", call));
        }
        for (String name : List.of("set_zlim", "set_zlim3d")) {
            METHODS.put(name, SpaceMethods::setZlim);
        }
        VERTICAL.forEach((name, flat) ->
                METHODS.put(name, (axes, call) -> AxesMethods.call(axes.vertical(), flat, call)));
        for (String name :
                List.of(
                        "hist",
                        "fill",
                        "fill_between",
                        "imshow",
                        "pcolormesh",
                        "pcolor",
                        "streamplot")) {
            METHODS.putIfAbsent(
                    name,
                    (axes, call) -> {
                        throw PyError.notImplemented("Axes3D." + name);
                    });
        }
    }

    private SpaceMethods() {}

    /** The names of all methods. */
    public static List<String> names() {
        return List.copyOf(METHODS.keySet());
    }

    /** True for a method that differs from that of flat axes. */
    public static boolean has(String name) {
        return METHODS.containsKey(name);
    }

    /** Calls a method by its Python name. */
    public static @Nullable Object call(Axes axes, String name, Call call) {
        Method method = METHODS.get(name);
        if (method == null || !(axes instanceof Axes3D space)) {
            throw PyError.attributeError(
                    "'Axes3DSubplot' object has no attribute " + Values.repr(name));
        }
        return method.call(space, call);
    }

    private static List<Line2D> plot(Axes3D axes, Call call) {
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>(call.kwargs());
        Object zdir = kwargs.remove("zdir");
        List<@Nullable Object> args = new ArrayList<>(call.args());
        Object z = 0.0;
        if (args.size() > 2 && !(args.get(2) instanceof String)) {
            z = args.remove(2);
            if (kwargs.containsKey("zs")) {
                throw PyError.typeError("plot() for multiple values for argument 'z'");
            }
        } else if (kwargs.containsKey("zs")) {
            z = kwargs.remove("zs");
        }
        if (args.size() < 2) {
            throw PyError.typeError("Axes3D.plot() missing 1 required positional argument: 'ys'");
        }
        Points points =
                Points.of(args.get(0), args.get(1), z)
                        .turned(zdir == null ? "z" : Values.text(zdir));
        List<Line2D> lines = flatly(axes, "plot", new Call(args, kwargs));
        for (Line2D line : lines) {
            axes.place(line, new SpaceLine(line, points));
        }
        axes.include(points);
        return lines;
    }

    /** Calls a method of flat axes without what it does to the data ranges. */
    @SuppressWarnings("unchecked")
    private static <T> T flatly(Axes3D axes, String method, Call call) {
        double[] x = axes.dataLimits().interval(true);
        double[] y = axes.dataLimits().interval(false);
        Object made = AxesMethods.flat(axes, method, call);
        axes.dataLimits().setInterval(true, x[0], x[1]);
        axes.dataLimits().setInterval(false, y[0], y[1]);
        return (T) java.util.Objects.requireNonNull(made);
    }

    private static Path3DCollection scatter(Axes3D axes, Call call) {
        Arguments given = SCATTER.bind(call);
        Points asGiven = Points.of(given.get("xs"), given.get("ys"), given.get("zs"));
        Points points = asGiven.turned(given.text("zdir"));
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>(given.rest());
        kwargs.put("s", given.get("s"));
        kwargs.put("c", given.get("c"));
        PathCollection flat =
                flatly(axes, "scatter", new Call(List.of(points.x(), points.y()), kwargs));
        Path3DCollection markers = new Path3DCollection(flat, points, given.flag("depthshade"));
        flat.remove();
        axes.addCollection(markers, false);
        if (axes.vertical().limits().margin(false) < 0.05 && points.x().length > 0) {
            axes.vertical().limits().setMargin(false, 0.05);
        }
        axes.include(asGiven); // as Matplotlib does, whatever the direction
        return markers;
    }

    private static Text text(Axes3D axes, Call call) {
        Arguments given = TEXT.bind(call);
        double[] place = {given.number("x"), given.number("y"), given.number("z")};
        Text text =
                flatly(
                        axes,
                        "text",
                        new Call(List.of(place[0], place[1], given.text("s")), given.rest()));
        double[] along = SpaceText.direction(given.get("zdir"));
        axes.place(text, new SpaceText(text, place, along, text.getRotation()));
        return text;
    }

    private static @Nullable Object viewInit(Axes3D axes, Call call) {
        Arguments given = VIEW.bind(call);
        if (!given.text("vertical_axis").equals("z")) {
            throw PyError.notImplemented("view_init(vertical_axis=...)");
        }
        Camera first = Camera.initial();
        axes.setCamera(
                axes.camera()
                        .turned(
                                given.isNone("elev") ? first.elevation() : given.number("elev"),
                                given.isNone("azim") ? first.azimuth() : given.number("azim"),
                                given.isNone("roll") ? first.roll() : given.number("roll")));
        return null;
    }

    private static @Nullable Object setLens(Axes3D axes, Call call) {
        Arguments given = LENS.bind(call);
        String type = given.text("proj_type");
        if (!type.equals("persp") && !type.equals("ortho")) {
            throw PyError.valueError(
                    Values.repr(type)
                            + " is not a valid value for proj_type; supported values are"
                            + " 'persp', 'ortho'");
        }
        double length = given.isNone("focal_length") ? 1 : given.number("focal_length");
        if (type.equals("persp") && length <= 0) {
            throw PyError.valueError(
                    "focal_length = "
                            + Values.text(given.get("focal_length"))
                            + " must be greater than 0");
        }
        axes.setCamera(
                axes.camera()
                        .withFocalLength(type.equals("ortho") ? Double.POSITIVE_INFINITY : length));
        return null;
    }

    private static @Nullable Object setBox(Axes3D axes, Call call) {
        Arguments given = BOX.bind(call);
        double[] sides =
                given.isNone("aspect")
                        ? new double[] {4, 4, 3}
                        : Values.numbers(given.get("aspect"));
        if (sides.length != 3) {
            throw PyError.valueError(
                    "'aspect' must be 1D with shape (3,), but your input has shape ("
                            + sides.length
                            + ",)");
        }
        axes.setCamera(
                axes.camera()
                        .withBox(Camera.box(sides[0], sides[1], sides[2], given.number("zoom"))));
        return null;
    }

    private static @Nullable Object grid(Axes3D axes, Call call) {
        Arguments given = GRID.bind(call);
        axes.setGridOn(!given.rest().isEmpty() || given.isNone("visible") || given.flag("visible"));
        return null;
    }

    private static @Nullable Object setZlim(Axes3D axes, Call call) {
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>(call.kwargs());
        for (String end : List.of("min", "max")) {
            if (kwargs.containsKey("z" + end)) {
                kwargs.put("y" + end, kwargs.remove("z" + end));
            }
        }
        return AxesMethods.call(axes.vertical(), "set_ylim", new Call(call.args(), kwargs));
    }

    /** Applies the keyword arguments of a new axes that flat axes do not have. */
    public static void configure(Axes axes, Map<String, @Nullable Object> kwargs) {
        if (!(axes instanceof Axes3D space)) {
            return;
        }
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        for (String name : List.of("elev", "azim", "roll")) {
            if (kwargs.containsKey(name)) {
                view.put(name, kwargs.remove(name));
            }
        }
        viewInit(space, new Call(List.of(), view));
        Object length = kwargs.remove("focal_length");
        Object type = kwargs.remove("proj_type");
        if (type != null || length != null) {
            Map<String, @Nullable Object> lens = new LinkedHashMap<>();
            lens.put("focal_length", length);
            setLens(space, new Call(List.of(type == null ? "persp" : type), lens));
            if ("ortho".equals(type)) {
                double margin = RcParams.current().number("axes.zmargin");
                space.vertical().limits().setMargin(false, margin);
            }
        }
        Object box = kwargs.remove("box_aspect");
        if (box != null) {
            setBox(space, Call.of(box));
        }
        if (kwargs.containsKey("computed_zorder")) {
            space.setSortsByDepth(Values.truth(kwargs.remove("computed_zorder")));
        }
    }
}
