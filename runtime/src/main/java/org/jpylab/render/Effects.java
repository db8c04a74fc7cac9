package org.jpylab.render;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.LineStyle;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.PathPatch;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws artists with path effects: strokes around them, shadows, ticks along them. */
final class Effects {
    /** The outline of an artist in the figure's pixels with its look. */
    private record Drawn(Path path, ShapePainter.Look look) {}

    private final Artist artist;
    private final Canvas canvas;

    private Effects(Artist artist, Canvas canvas) {
        this.artist = artist;
        this.canvas = canvas;
    }

    /** Draws what the artist's path effects say; {@code plain} draws the artist itself. */
    static void paint(Artist artist, Canvas canvas, Runnable plain) {
        Effects effects = new Effects(artist, canvas);
        if (artist.getPathEffects().stream().noneMatch(Map.class::isInstance)) {
            plain.run();
            return;
        }
        for (Object effect : artist.getPathEffects()) {
            if (effect instanceof Map<?, ?> given) {
                Map<String, @Nullable Object> settings = new LinkedHashMap<>();
                given.forEach((name, value) -> settings.put(String.valueOf(name), value));
                effects.one(settings, plain);
            }
        }
    }

    private void one(Map<String, @Nullable Object> effect, Runnable plain) {
        String kind = Values.text(effect.remove("kind"));
        double[] offset = Values.numbers(effect.remove("offset"));
        double dx = canvas.points(offset[0]);
        double dy = canvas.points(offset[1]);
        switch (kind) {
            case "Normal" -> plain.run();
            case "Stroke" -> stroke(effect, dx, dy);
            case "withStroke" -> {
                stroke(effect, dx, dy);
                plain.run();
            }
            case "SimplePatchShadow" -> patchShadow(effect, dx, dy);
            case "withSimplePatchShadow" -> {
                patchShadow(effect, dx, dy);
                plain.run();
            }
            case "SimpleLineShadow" -> lineShadow(effect, dx, dy);
            case "PathPatchEffect" -> patches(effect, dx, dy);
            case "TickedStroke" -> ticks(effect, dx, dy);
            case "withTickedStroke" -> {
                plain.run();
                ticks(effect, dx, dy);
            }
            default -> throw PyError.notImplemented("matplotlib.patheffects." + kind);
        }
    }

    // What is drawn

    private List<Drawn> outlines() {
        return switch (artist) {
            case Patch patch -> List.of(new Drawn(patch.displayPath(), PatchPainter.look(patch)));
            case Text text ->
                    TextPainter.outlines(text, canvas).stream()
                            .map(path -> new Drawn(path, solid(text.textColor())))
                            .toList();
            case Line2D line -> {
                Path path = line.path().transformed(line.getTransform());
                yield line.getLineStyle().isNone()
                        ? List.of()
                        : List.of(new Drawn(path, look(line)));
            }
            case Collection collection ->
                    CollectionPainter.outlines(collection, canvas).stream()
                            .map(each -> new Drawn(each.path(), each.look()))
                            .toList();
            default -> List.of();
        };
    }

    private static ShapePainter.Look solid(Rgba color) {
        return new ShapePainter.Look(
                color, color, LineStyle.SOLID, 0, "butt", "round", null, null, color);
    }

    private static ShapePainter.Look look(Line2D line) {
        return new ShapePainter.Look(
                Rgba.NONE,
                line.lineColor(),
                line.getLineStyle(),
                line.getLineWidth(),
                line.capStyle(),
                line.joinStyle(),
                line.getSnap(),
                null,
                Rgba.NONE);
    }

    private void draw(Path path, double dx, double dy, ShapePainter.Look look) {
        Path moved = path.transformed(Affine.translation(dx, dy));
        ShapePainter.paint(canvas.flip(moved), look, canvas);
    }

    // The effects

    private void stroke(Map<String, @Nullable Object> settings, double dx, double dy) {
        outlines().forEach(each -> draw(each.path, dx, dy, changed(each.look, settings)));
        if (artist instanceof Line2D line && !line.getMarker().isNothing()) {
            markers(line, settings, dx, dy);
        }
    }

    /** The look with another line width, colour, opacity, join or cap. */
    private static ShapePainter.Look changed(
            ShapePainter.Look look, Map<String, @Nullable Object> settings) {
        Rgba edge = look.edge();
        double width = look.width();
        String cap = look.cap();
        String join = look.join();
        Double alpha = null;
        for (var setting : settings.entrySet()) {
            Object value = setting.getValue();
            switch (setting.getKey()) {
                case "linewidth" -> width = Values.number(value);
                case "foreground" -> edge = Rgba.of(value == null ? "none" : value);
                case "alpha" -> alpha = Values.numberOrNull(value);
                case "capstyle" -> cap = Values.text(value);
                case "joinstyle" -> join = Values.text(value);
                default -> throw PyError.notImplemented("Stroke(" + setting.getKey() + "=...)");
            }
        }
        Rgba face = look.face();
        if (alpha != null) {
            edge = withAlpha(edge, alpha);
            face = face.alpha() > 0 ? withAlpha(face, alpha) : face;
        }
        return new ShapePainter.Look(
                face,
                edge,
                look.style(),
                width,
                cap,
                join,
                look.snap(),
                look.hatch(),
                look.hatchColor());
    }

    private static Rgba withAlpha(Rgba color, double alpha) {
        return new Rgba(color.red(), color.green(), color.blue(), alpha);
    }

    private void markers(
            Line2D line, Map<String, @Nullable Object> settings, double dx, double dy) {
        Line2D copy = new Line2D(line.x(), line.y());
        copy.copyFrom(line);
        copy.setFigure(line.figure());
        copy.setAxes(line.axes());
        copy.setTransform(line.getTransform().then(Affine.translation(dx, dy)));
        copy.setLineStyle("None");
        if (settings.containsKey("foreground")) {
            copy.set("markeredgecolor", settings.get("foreground"));
        }
        if (settings.containsKey("linewidth")) {
            copy.set("markeredgewidth", settings.get("linewidth"));
        }
        LinePainter.paint(copy, canvas);
    }

    private void patchShadow(Map<String, @Nullable Object> settings, double dx, double dy) {
        Object given = settings.get("facecolor");
        double alpha = Values.number(settings.get("alpha"));
        double rho = Values.number(settings.get("rho"));
        for (Drawn each : outlines()) {
            Rgba face = each.look.face().alpha() > 0 ? each.look.face() : Rgba.of("white");
            Rgba dark =
                    given == null
                            ? new Rgba(
                                    face.red() * rho, face.green() * rho, face.blue() * rho, alpha)
                            : withAlpha(Rgba.of(given), alpha);
            draw(each.path, dx, dy, solid(dark));
        }
    }

    private void lineShadow(Map<String, @Nullable Object> settings, double dx, double dy) {
        Object given = settings.get("color");
        double alpha = Values.number(settings.get("alpha"));
        double rho = Values.number(settings.get("rho"));
        for (Drawn each : outlines()) {
            Rgba edge = each.look.edge();
            Rgba dark =
                    given == null
                            ? new Rgba(
                                    edge.red() * rho, edge.green() * rho, edge.blue() * rho, alpha)
                            : withAlpha(Rgba.of(given), alpha);
            ShapePainter.Look look = each.look;
            draw(
                    each.path,
                    dx,
                    dy,
                    new ShapePainter.Look(
                            Rgba.NONE,
                            dark,
                            look.style(),
                            settings.containsKey("linewidth")
                                    ? Values.number(settings.get("linewidth"))
                                    : look.width(),
                            look.cap(),
                            look.join(),
                            look.snap(),
                            null,
                            dark));
        }
    }

    private void patches(Map<String, @Nullable Object> settings, double dx, double dy) {
        for (Drawn each : outlines()) {
            PathPatch patch = new PathPatch(each.path, settings);
            patch.setFigure(artist.figure());
            draw(each.path, dx, dy, PatchPainter.look(patch));
        }
    }

    private void ticks(Map<String, @Nullable Object> settings, double dx, double dy) {
        double spacing = canvas.points(Values.number(settings.remove("spacing")));
        double angle = -Math.toRadians(Values.number(settings.remove("angle")));
        double length = Values.number(settings.remove("length")) * spacing;
        for (Drawn each : outlines()) {
            Path ticks = TickMarks.along(each.path, spacing, angle, length);
            draw(ticks, dx, dy, changed(each.look, settings));
        }
    }
}
