package org.jpylab.figure.plot;

import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.EllipseCollection;
import org.jpylab.figure.artist.EventCollection;
import org.jpylab.figure.artist.LineCollection;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.PathCollection;
import org.jpylab.figure.artist.PolyCollection;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.UnitPaths;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The constructors of collections. */
final class CollectionConstructors {
    private static final String REGULAR = "numsides, rotation=0, sizes=(1,), **kwargs";

    private CollectionConstructors() {}

    static void register(ArtistConstructors.Table table) {
        table.put(
                "LineCollection",
                "segments, linewidths=None, colors=None, antialiaseds=None, linestyles='solid',"
                        + " offsets=None, offset_transform=None, norm=None, cmap=None,"
                        + " pickradius=5, zorder=2, facecolors='none', **kwargs",
                CollectionConstructors::lines);
        table.put(
                "PolyCollection",
                "verts, sizes=None, closed=True, **kwargs",
                g -> {
                    Map<String, @Nullable Object> look = new LinkedHashMap<>(g.rest());
                    List<Path> paths =
                            Values.items(g.get("verts")).stream()
                                    .map(
                                            g.flag("closed")
                                                    ? PolyCollection::polygon
                                                    : LineCollection::segment)
                                    .toList();
                    PolyCollection made =
                            new PolyCollection(
                                    paths, look.remove("cmap"), look.remove("norm"), plain(look));
                    if (!g.isNone("sizes")) {
                        made.set("sizes", g.get("sizes"));
                    }
                    return placed(made, look);
                });
        table.put(
                "PathCollection",
                "paths, sizes=None, **kwargs",
                g -> shapes(paths(g.get("paths")), g, g.get("sizes")));
        table.put(
                "CircleCollection",
                "sizes, **kwargs",
                g -> inPixels(shapes(List.of(UnitPaths.CIRCLE), g, areas(g.get("sizes")))));
        table.put("RegularPolyCollection", REGULAR, g -> regular(g, UnitPaths::regularPolygon));
        table.put(
                "StarPolygonCollection",
                REGULAR,
                g -> regular(g, points -> UnitPaths.regularStar(points, 0.5)));
        table.put(
                "AsteriskPolygonCollection",
                REGULAR,
                g -> regular(g, points -> UnitPaths.regularStar(points, 0)));
        table.put("PatchCollection", "patches, match_original=False, **kwargs", g -> patches(g));
        table.put(
                "EllipseCollection",
                "widths, heights, angles, units='points', **kwargs",
                g -> {
                    Map<String, @Nullable Object> look = new LinkedHashMap<>(g.rest());
                    EllipseCollection made =
                            new EllipseCollection(
                                    Values.numbers(g.get("widths")),
                                    Values.numbers(g.get("heights")),
                                    Values.numbers(g.get("angles")),
                                    g.text("units"),
                                    look.remove("cmap"),
                                    look.remove("norm"),
                                    plain(look));
                    return placed(made, look);
                });
        table.put(
                "EventCollection",
                "positions, orientation='horizontal', lineoffset=0, linelength=1, linewidth=None,"
                        + " color=None, linestyle='solid', antialiased=None, **kwargs",
                CollectionConstructors::events);
    }

    private static Artist regular(Arguments g, IntFunction<Path> outline) {
        Path path = outline.apply((int) g.number("numsides"));
        double degrees = Math.toDegrees(g.number("rotation"));
        Path turned = path.transformed(Affine.rotationDegrees(degrees));
        return inPixels(shapes(List.of(turned), g, areas(g.get("sizes"))));
    }

    private static Artist events(Arguments g) {
        Map<String, @Nullable Object> look = new LinkedHashMap<>(g.rest());
        for (String name : List.of("linewidth", "color", "linestyle", "antialiased")) {
            if (!g.isNone(name)) {
                look.put(name, g.get(name));
            }
        }
        return new EventCollection(
                Values.numbers(g.get("positions")),
                g.text("orientation").equals("horizontal"),
                g.number("lineoffset"),
                g.number("linelength"),
                look);
    }

    private static Artist lines(Arguments g) {
        Map<String, @Nullable Object> look = new LinkedHashMap<>(g.rest());
        for (String name :
                List.of(
                        "linewidths",
                        "colors",
                        "antialiaseds",
                        "linestyles",
                        "zorder",
                        "facecolors",
                        "pickradius",
                        "offsets",
                        "offset_transform")) {
            if (!g.isNone(name)) {
                look.put(name, g.get(name));
            }
        }
        List<Path> segments =
                Values.items(g.get("segments")).stream().map(LineCollection::segment).toList();
        LineCollection made =
                new LineCollection(segments, g.get("cmap"), g.get("norm"), plain(look));
        return placed(made, look);
    }

    private static List<Path> paths(@Nullable Object given) {
        return Values.items(given).stream().map(PolyCollection::polygon).toList();
    }

    /** Squared sizes in points of shapes of radius one: those of circles by area. */
    private static double[] areas(@Nullable Object sizes) {
        double[] areas =
                Values.isSequence(sizes)
                        ? Values.numbers(sizes).clone()
                        : new double[] {Values.number(sizes)};
        for (int i = 0; i < areas.length; i++) {
            areas[i] /= Math.PI;
        }
        return areas;
    }

    private static Artist shapes(List<Path> paths, Arguments given, @Nullable Object sizes) {
        Map<String, @Nullable Object> look = new LinkedHashMap<>(given.rest());
        double[] scales =
                sizes == null
                        ? null
                        : Values.isSequence(sizes)
                                ? Values.numbers(sizes)
                                : new double[] {Values.number(sizes)};
        PathCollection made =
                new PathCollection(
                        paths, scales, look.remove("cmap"), look.remove("norm"), plain(look));
        return placed(made, look);
    }

    /** The keyword arguments without those that place the shapes. */
    private static Map<String, @Nullable Object> plain(Map<String, @Nullable Object> look) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>(look);
        plain.remove("offsets");
        plain.remove("offset_transform");
        plain.remove("transOffset");
        return plain;
    }

    /** Shapes whose own coordinates are pixels, wherever they are added. */
    private static Artist inPixels(Artist shapes) {
        shapes.setTransform(Affine.IDENTITY);
        return shapes;
    }

    private static Artist placed(Collection made, Map<String, @Nullable Object> look) {
        if (look.get("offsets") != null) {
            made.set("offsets", look.get("offsets"));
        }
        Object transform =
                look.get("offset_transform") == null
                        ? look.get("transOffset")
                        : look.get("offset_transform");
        if (transform != null) {
            made.set("offset_transform", transform);
        }
        return made;
    }

    private static Artist patches(Arguments g) {
        Map<String, @Nullable Object> look = new LinkedHashMap<>(g.rest());
        List<Path> paths = new ArrayList<>();
        List<Object> faces = new ArrayList<>();
        List<Object> edges = new ArrayList<>();
        List<Object> widths = new ArrayList<>();
        for (Object item : Values.items(g.get("patches"))) {
            Patch patch = (Patch) java.util.Objects.requireNonNull(item);
            paths.add(patch.path().transformed(patch.patchTransform()));
            faces.add(patch.isFilled() ? patch.faceColor() : "none");
            edges.add(patch.edgeColor());
            widths.add(patch.getLineWidth());
        }
        if (g.flag("match_original")) {
            look.put("facecolors", faces);
            look.put("edgecolors", edges);
            look.put("linewidths", widths);
        }
        PathCollection made =
                new org.jpylab.figure.artist.PatchCollection(
                        paths, look.remove("cmap"), look.remove("norm"), plain(look));
        return placed(made, look);
    }
}
