package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Colorbar;
import org.jpylab.figure.axes.ColorbarPlace;
import org.jpylab.figure.color.Mappable;
import org.jpylab.figure.color.Norms;
import org.jpylab.figure.contour.ContourSet;
import org.jpylab.figure.tick.FixedLocator;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code Figure.colorbar}. */
final class Colorbars {
    private static final Signature OUTER =
            Signature.of("colorbar", "mappable, cax=None, ax=None, use_gridspec=True, **kwargs");
    private static final Signature INNER =
            Signature.of(
                    "Colorbar.__init__",
                    "*, cmap=None, norm=None, alpha=None, values=None, boundaries=None,"
                            + " orientation='vertical', ticklocation='auto', extend=None,"
                            + " spacing='uniform', ticks=None, format=None, drawedges=False,"
                            + " filled=True, extendfrac=None, extendrect=False, label=''");

    private Colorbars() {}

    static Colorbar colorbar(Figure figure, Call call) {
        Arguments given = OUTER.bind(call);
        if (!(given.get("mappable") instanceof Mappable mappable)) {
            throw PyError.attributeError(
                    "'"
                            + Values.typeName(given.get("mappable"))
                            + "' object has no attribute 'get_array'");
        }
        Map<String, @Nullable Object> kwargs = given.rest();
        Axes axes;
        if (given.get("cax") instanceof Axes own) {
            axes = own;
            List.of("fraction", "pad", "shrink", "aspect", "anchor", "panchor")
                    .forEach(kwargs::remove);
        } else {
            List<Axes> parents = parents(given.get("ax"), mappable, figure);
            boolean grid =
                    given.flag("use_gridspec")
                            && figure.layoutEngine().putsBarsInGrids()
                            && !Values.isSequence(given.get("ax"))
                            && parents.getFirst().subplotSpec() != null;
            ColorbarPlace place = ColorbarPlace.take(parents, grid, kwargs);
            kwargs.put("orientation", place.isVertical() ? "vertical" : "horizontal");
            kwargs.put("ticklocation", place.location());
            axes = grid ? place.makeSubplot() : place.makeAxes();
        }
        Colorbar bar = new Colorbar(axes, mappable, options(mappable, kwargs));
        if (mappable instanceof ContourSet contours && !contours.isFilled()) {
            ColorbarMethods.addLines(bar, contours, true);
        }
        return bar;
    }

    private static List<Axes> parents(@Nullable Object ax, Mappable mappable, Figure figure) {
        List<Axes> parents = new ArrayList<>();
        if (ax instanceof Axes one) {
            parents.add(one);
        } else if (ax != null) {
            Values.items(ax).forEach(item -> parents.add((Axes) Objects.requireNonNull(item)));
        } else if (mappable instanceof Artist artist && artist.axes() != null) {
            parents.add(artist.axes());
        } else if (mappable instanceof ContourSet contours) {
            parents.add(contours.axes());
        } else if (!figure.axesList().isEmpty()) {
            parents.add(figure.axesList().getLast());
        } else {
            parents.add(figure.addSubplot(List.of(), Map.of()));
        }
        return parents;
    }

    private static Colorbar.Options options(
            Mappable mappable, Map<String, @Nullable Object> kwargs) {
        Arguments given = INNER.bind(new Call(List.of(), kwargs));
        Map<String, @Nullable Object> own = new LinkedHashMap<>(given.values());
        List<@Nullable String> hatches = List.of();
        if (mappable instanceof ContourSet contours) {
            own.put("alpha", contours.alpha());
            own.put("boundaries", contours.edges());
            own.put("values", contours.colorValues());
            own.put("extend", contours.extend());
            own.put("filled", contours.isFilled());
            hatches = contours.hatches();
            if (own.get("ticks") == null) {
                own.put("ticks", new FixedLocator(contours.levels(), 10));
            }
        } else if (mappable instanceof Artist artist) {
            own.put("alpha", artist.alphaValue());
        }
        if (own.get("extend") == null) {
            boolean bounded = mappable.mapping().norm() instanceof Norms.Boundary;
            own.put(
                    "extend",
                    bounded ? ((Norms.Boundary) mappable.mapping().norm()).extend() : "neither");
        }
        String orientation =
                Styles.oneOf(
                        "orientation", own.get("orientation"), List.of("vertical", "horizontal"));
        String side =
                Styles.oneOf(
                        "ticklocation",
                        own.get("ticklocation"),
                        List.of("auto", "left", "right", "top", "bottom"));
        String spacing =
                Styles.oneOf("spacing", own.get("spacing"), List.of("uniform", "proportional"));
        if (side.equals("auto")) {
            side = orientation.equals("horizontal") ? "bottom" : "right";
        }
        return new Colorbar.Options(
                orientation,
                side,
                Values.text(own.get("extend")),
                spacing,
                own.get("ticks"),
                own.get("format"),
                Values.truth(own.get("drawedges")),
                own.get("extendfrac"),
                Values.truth(own.get("extendrect")),
                own.get("label"),
                own.get("alpha"),
                numbers(own.get("boundaries")),
                numbers(own.get("values")),
                hatches,
                Values.truth(own.get("filled")));
    }

    private static double @Nullable [] numbers(@Nullable Object value) {
        return value == null ? null : Values.numbers(value);
    }
}
