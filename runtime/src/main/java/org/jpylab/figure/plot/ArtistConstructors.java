package org.jpylab.figure.plot;

import static java.util.Map.entry;

import org.jpylab.error.PyError;
import org.jpylab.figure.arrow.Annotation;
import org.jpylab.figure.arrow.FancyArrowPatch;
import org.jpylab.figure.artist.Annulus;
import org.jpylab.figure.artist.Arc;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.AxesImage;
import org.jpylab.figure.artist.Circle;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Ellipse;
import org.jpylab.figure.artist.EventCollection;
import org.jpylab.figure.artist.FancyBboxPatch;
import org.jpylab.figure.artist.FreeArtist;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.LineCollection;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.PathCollection;
import org.jpylab.figure.artist.PathPatch;
import org.jpylab.figure.artist.PolyCollection;
import org.jpylab.figure.artist.Polygon;
import org.jpylab.figure.artist.PropertyTable;
import org.jpylab.figure.artist.QuadMesh;
import org.jpylab.figure.artist.Rectangle;
import org.jpylab.figure.artist.RegularPolygon;
import org.jpylab.figure.artist.StepPatch;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.artist.Wedge;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The constructors of Matplotlib's artist classes by name. */
public final class ArtistConstructors {
    private record Constructor(Signature signature, Function<Arguments, Artist> make) {}

    /** Where constructors register themselves. */
    static final class Table {
        private final Map<String, Constructor> constructors = new LinkedHashMap<>();

        void put(String name, String parameters, Function<Arguments, Artist> make) {
            Signature signature = Signature.of("__init__", parameters);
            constructors.put(name, new Constructor(signature, make));
        }
    }

    /** The parameters of annotations. */
    static final String ANNOTATE =
            "text, xy, xytext=None, xycoords='data', textcoords=None, arrowprops=None,"
                    + " annotation_clip=None, **kwargs";

    private static final Table TABLE = new Table();

    static {
        PatchConstructors.register(TABLE);
        CollectionConstructors.register(TABLE);
        ImageConstructors.register(TABLE);
        TABLE.put(
                "Line2D",
                "xdata, ydata, linewidth=None, linestyle=None, color=None, marker=None,"
                        + " markersize=None, markeredgewidth=None, markeredgecolor=None,"
                        + " markerfacecolor=None, markerfacecoloralt='none', fillstyle=None,"
                        + " antialiased=None, dash_capstyle=None, solid_capstyle=None,"
                        + " dash_joinstyle=None, solid_joinstyle=None, pickradius=5,"
                        + " drawstyle=None, markevery=None, **kwargs",
                ArtistConstructors::line);
        TABLE.put(
                "Text",
                "x=0, y=0, text='', **kwargs",
                given ->
                        new Text(
                                given.get("x"),
                                given.get("y"),
                                given.get("text"),
                                present(given.rest())));
        TABLE.put("Artist", "", given -> new FreeArtist());
        TABLE.put("Annotation", ANNOTATE, ArtistConstructors::annotation);
    }

    private static final Map<String, PropertyTable<?>> CLASSES =
            Map.ofEntries(
                    entry("Line2D", Line2D.LINE),
                    entry("Text", Text.TEXT),
                    entry("Annotation", Annotation.ANNOTATION),
                    entry("Patch", Patch.PATCH),
                    entry("Rectangle", Rectangle.RECTANGLE),
                    entry("Circle", Circle.CIRCLE),
                    entry("Ellipse", Ellipse.ELLIPSE),
                    entry("Arc", Arc.ARC),
                    entry("Annulus", Annulus.ANNULUS),
                    entry("Wedge", Wedge.WEDGE),
                    entry("Polygon", Polygon.POLYGON),
                    entry("FancyArrow", Polygon.POLYGON),
                    entry("RegularPolygon", RegularPolygon.REGULAR_POLYGON),
                    entry("CirclePolygon", RegularPolygon.REGULAR_POLYGON),
                    entry("PathPatch", PathPatch.PATH_PATCH),
                    entry("StepPatch", StepPatch.STEPS),
                    entry("FancyBboxPatch", FancyBboxPatch.FANCY_BOX),
                    entry("FancyArrowPatch", FancyArrowPatch.ARROW),
                    entry("ConnectionPatch", FancyArrowPatch.ARROW),
                    entry("Arrow", Patch.PATCH),
                    entry("Shadow", Patch.PATCH),
                    entry("Collection", Collection.COLLECTION),
                    entry("PatchCollection", Collection.COLLECTION),
                    entry("EllipseCollection", Collection.COLLECTION),
                    entry("CircleCollection", PathCollection.PATHS),
                    entry("RegularPolyCollection", PathCollection.PATHS),
                    entry("LineCollection", LineCollection.LINES),
                    entry("EventCollection", EventCollection.EVENTS),
                    entry("PathCollection", PathCollection.PATHS),
                    entry("PolyCollection", PolyCollection.POLYGONS),
                    entry("QuadMesh", QuadMesh.MESH),
                    entry("AxesImage", AxesImage.IMAGE));

    private ArtistConstructors() {}

    /** A new artist of a class. */
    public static Artist make(String name, Call call) {
        Constructor constructor = TABLE.constructors.get(name);
        if (constructor == null) {
            throw PyError.notImplemented("making a " + name);
        }
        return constructor.make.apply(constructor.signature.bind(call));
    }

    /** The names of the properties of a class, those of all artists for an unknown one. */
    public static List<String> properties(String name) {
        PropertyTable<?> table = CLASSES.get(name);
        return List.copyOf((table == null ? Artist.ARTIST : table).all().keySet());
    }

    /** The names of the getters and setters of a class's properties, those of aliases included. */
    public static List<String> accessors(String name) {
        PropertyTable<?> table = CLASSES.getOrDefault(name, Artist.ARTIST);
        List<String> made = new ArrayList<>();
        table.readable().forEach(one -> made.add("get_" + one));
        table.keywords().forEach(one -> made.add("set_" + one));
        table.aliases()
                .forEach((alias, full) -> {
                    if (made.contains("get_" + full)) {
                        made.add("get_" + alias);
                    }
                });
        return made;
    }

    /** The full names of the aliases of a class's properties. */
    public static Map<String, String> aliases(String name) {
        PropertyTable<?> table = CLASSES.get(name);
        return (table == null ? Patch.PATCH : table).aliases();
    }

    private static Map<String, @Nullable Object> present(Map<String, @Nullable Object> kwargs) {
        Map<String, @Nullable Object> present = new LinkedHashMap<>(kwargs);
        present.values().removeIf(java.util.Objects::isNull);
        return present;
    }

    private static Line2D line(Arguments given) {
        Object x = given.get("xdata");
        Object y = given.get("ydata");
        if (!Values.isSequence(x)) {
            throw PyError.runtimeError("xdata must be a sequence");
        }
        if (!Values.isSequence(y)) {
            throw PyError.runtimeError("ydata must be a sequence");
        }
        Map<String, @Nullable Object> look = new LinkedHashMap<>(given.values());
        look.remove("xdata");
        look.remove("ydata");
        look.values().removeIf(java.util.Objects::isNull);
        given.rest().forEach(look::put);
        Line2D line = new Line2D(new double[0], new double[0], look);
        line.set("xdata", x);
        line.set("ydata", y);
        return line;
    }

    static Annotation annotation(Arguments given) {
        Object system = given.get("xycoords");
        Object place = given.isNone("xytext") ? given.get("xy") : given.get("xytext");
        Object textSystem = given.isNone("textcoords") ? system : given.get("textcoords");
        return new Annotation(
                given.get("text"),
                given.get("xy"),
                place,
                system,
                textSystem,
                (Map<?, ?>) given.get("arrowprops"),
                given.get("annotation_clip"),
                Text.ofNew(given.rest()));
    }
}
