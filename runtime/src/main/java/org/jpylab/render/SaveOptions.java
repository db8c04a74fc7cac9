package org.jpylab.render;

import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What {@code savefig} was asked for.
 *
 * @param format in small letters, such as {@code png}
 * @param tight whether to cut the figure down to what is drawn
 * @param metadata what the file says of itself; null takes an entry away
 * @param window the part of the figure to save in inches, or null
 */
record SaveOptions(
        String format,
        double dpi,
        boolean transparent,
        @Nullable Object faceColor,
        @Nullable Object edgeColor,
        boolean tight,
        double @Nullable [] window,
        double padInches,
        Map<String, @Nullable String> metadata,
        int quality,
        Paper paper) {
    private static final int USUAL_QUALITY = 75;
    private static final Set<String> IGNORED = Set.of("backend", "bbox_extra_artists");
    private static final Set<String> PICTURE_DETAILS =
            Set.of(
                    "optimize",
                    "progressive",
                    "subsampling",
                    "compress_level",
                    "compression",
                    "dpi");
    private static final List<String> FORMATS =
            List.of(
                    "eps", "jpeg", "jpg", "pdf", "png", "ps", "raw", "rgba", "svg", "svgz", "gif",
                    "tif", "tiff", "bmp");

    /** Reads keyword arguments; what is missing comes from the {@code savefig} rc parameters. */
    static SaveOptions of(
            Figure figure, String fileName, Map<String, ? extends @Nullable Object> given) {
        Map<String, @Nullable Object> options = new HashMap<>(given);
        RcParams rc = RcParams.current();
        options.keySet().removeAll(IGNORED);
        Object dpi = take(options, "dpi", rc.get("savefig.dpi"));
        Object format = take(options, "format", formatOf(fileName));
        Object box = take(options, "bbox_inches", rc.get("savefig.bbox"));
        Object pad = take(options, "pad_inches", rc.get("savefig.pad_inches"));
        Object transparent = take(options, "transparent", rc.get("savefig.transparent"));
        Object face = take(options, "facecolor", rc.get("savefig.facecolor"));
        Object edge = take(options, "edgecolor", rc.get("savefig.edgecolor"));
        Map<String, String> metadata = metadata(options.remove("metadata"));
        int quality = quality(options.remove("pil_kwargs"), options.remove("quality"));
        Paper paper = Paper.of(options.remove("papertype"), options.remove("orientation"));
        for (String name : options.keySet()) {
            throw PyError.typeError("got an unexpected keyword argument '" + name + "'");
        }
        boolean tight = "tight".equals(box);
        return new SaveOptions(
                checkFormat(Values.text(format)),
                dpi == null || dpi.equals("figure") ? figure.getDpi() : resolution(dpi),
                transparent != null && Values.truth(transparent),
                "auto".equals(face) ? null : face,
                "auto".equals(edge) ? null : edge,
                tight,
                tight || box == null ? null : corners(box),
                pad == null ? 0.1 : Values.number(pad),
                metadata,
                quality,
                paper);
    }

    /** The quality of lossy pictures up to 100; what else Pillow is told only changes sizes. */
    private static int quality(@Nullable Object pillow, @Nullable Object old) {
        Object quality = old;
        if (pillow instanceof Map<?, ?> given) {
            for (var entry : given.entrySet()) {
                String name = String.valueOf(entry.getKey());
                if (name.equals("quality")) {
                    quality = entry.getValue();
                } else if (!PICTURE_DETAILS.contains(name)) {
                    throw PyError.notImplemented("savefig(pil_kwargs={'" + name + "': ...})");
                }
            }
        }
        return quality == null ? USUAL_QUALITY : Math.clamp((int) Values.number(quality), 1, 100);
    }

    private static double resolution(Object dpi) {
        double number = Values.number(dpi);
        if (number <= 0) {
            throw PyError.valueError("dpi must be positive");
        }
        return number;
    }

    private static double[] corners(Object box) {
        if (box instanceof String) {
            throw PyError.attributeError("'str' object has no attribute 'size'");
        }
        return box instanceof Bbox given
                ? new double[] {given.x0(), given.y0(), given.x1(), given.y1()}
                : Values.numbers(box);
    }

    private static @Nullable Object take(
            Map<String, @Nullable Object> options, String name, @Nullable Object otherwise) {
        Object value = options.remove(name);
        return value == null ? otherwise : value;
    }

    private static Map<String, @Nullable String> metadata(@Nullable Object given) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        if (given instanceof Map<?, ?> map) {
            map.forEach((key, value) ->
                    texts.put(Values.text(key), value == null ? null : Values.text(value)));
        }
        return texts;
    }

    private static @Nullable Object formatOf(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot <= 0 || dot == fileName.length() - 1
                ? RcParams.current().get("savefig.format")
                : fileName.substring(dot + 1);
    }

    private static String checkFormat(String format) {
        String lower = format.toLowerCase(Locale.ROOT);
        if (lower.equals("webp") || lower.equals("pgf")) {
            throw PyError.notImplemented("writing " + lower + " files");
        }
        if (!FORMATS.contains(lower)) {
            throw PyError.valueError(
                    "Format "
                            + Values.repr(lower)
                            + " is not supported (supported formats: "
                            + String.join(", ", FORMATS)
                            + ")");
        }
        return lower;
    }
}
