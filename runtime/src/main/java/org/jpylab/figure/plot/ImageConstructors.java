package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.AxesImage;
import org.jpylab.figure.artist.BboxImage;
import org.jpylab.figure.artist.FigureImage;
import org.jpylab.figure.artist.NonUniformImage;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The constructors of the image classes. */
final class ImageConstructors {
    private static final String FILTER =
            " filternorm=True, filterrad=4.0, resample=False, **kwargs";

    private ImageConstructors() {}

    static void register(ArtistConstructors.Table table) {
        table.put(
                "AxesImage",
                "ax, cmap=None, norm=None, interpolation=None, origin=None, extent=None,"
                        + " interpolation_stage=None,"
                        + FILTER,
                ImageConstructors::ofAxes);
        table.put(
                "NonUniformImage",
                "ax, *, interpolation='nearest', cmap=None, norm=None, extent=None, origin=None,"
                        + " interpolation_stage=None,"
                        + FILTER,
                ImageConstructors::nonUniform);
        table.put(
                "FigureImage",
                "fig, cmap=None, norm=None, offsetx=0, offsety=0, origin=None, **kwargs",
                ImageConstructors::ofFigure);
        table.put(
                "BboxImage",
                "bbox, cmap=None, norm=None, interpolation=None, origin=None," + FILTER,
                ImageConstructors::inBox);
    }

    private static Axes axes(Arguments given) {
        if (given.get("ax") instanceof Axes axes) {
            return axes;
        }
        throw PyError.typeError("ax must be Axes, not " + Values.typeName(given.get("ax")));
    }

    private static AxesImage ofAxes(Arguments given) {
        Axes axes = given.isNone("ax") ? null : axes(given);
        AxesImage image = new AxesImage(given.get("cmap"), given.get("norm"), given.get("origin"));
        image.set("interpolation_stage", given.get("interpolation_stage"));
        finish(image, given);
        image.place(given.isNone("extent") ? null : Values.numbers(given.get("extent")));
        if (axes != null) {
            image.setFigure(axes.figure());
            image.setAxes(axes);
        }
        return image;
    }

    private static AxesImage nonUniform(Arguments given) {
        Axes axes = axes(given);
        NonUniformImage image = new NonUniformImage(given.get("cmap"), given.get("norm"));
        finish(image, given);
        image.setFigure(axes.figure());
        image.setAxes(axes);
        image.setTransform(axes.transData());
        return image;
    }

    private static AxesImage ofFigure(Arguments given) {
        FigureImage image =
                new FigureImage(
                        given.get("cmap"),
                        given.get("norm"),
                        given.get("origin"),
                        given.number("offsetx"),
                        given.number("offsety"));
        if (given.get("fig") instanceof Figure figure) {
            image.setFigure(figure);
        }
        image.set(given.rest());
        return image;
    }

    private static AxesImage inBox(Arguments given) {
        BboxImage image =
                new BboxImage(
                        box(given.get("bbox")),
                        given.get("cmap"),
                        given.get("norm"),
                        given.get("origin"));
        finish(image, given);
        return image;
    }

    @SuppressWarnings("unchecked")
    private static Supplier<Bbox> box(@Nullable Object given) {
        return switch (given) {
            case Bbox box -> () -> box;
            case Supplier<?> live -> (Supplier<Bbox>) live;
            case null, default -> throw PyError.valueError("unknown type of bbox");
        };
    }

    private static void finish(AxesImage image, Arguments given) {
        image.setInterpolation(given.get("interpolation"));
        for (String name : List.of("filternorm", "filterrad", "resample")) {
            image.set(Map.of(name, java.util.Objects.requireNonNull(given.get(name))));
        }
        image.set(given.rest());
    }
}
