package org.jpylab.figure;

import org.jpylab.figure.arrow.Annotation;
import org.jpylab.figure.arrow.FancyArrowPatch;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Composed;
import org.jpylab.figure.artist.FancyBboxPatch;
import org.jpylab.figure.artist.NonUniformImage;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.AxisLabels;
import org.jpylab.figure.axes.Legend;
import org.jpylab.figure.axes.Tick;
import org.jpylab.figure.space.Axes3D;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a figure draws, bottom first: only lines, texts, patches, collections and images, each
 * visible and in its place.
 */
public final class PaintList {
    /** An artist and which of the primitives are parts of it: from the first to before the last. */
    public record Group(Artist artist, int from, int to) {}

    private final TextMetrics metrics;
    private final List<Artist> primitives = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    private PaintList(TextMetrics metrics) {
        this.metrics = metrics;
    }

    /** Lays the figure out and returns its primitives in the order of painting. */
    public static List<Artist> of(Figure figure, TextMetrics metrics) {
        return arranged(figure, metrics).primitives();
    }

    /** Lays the figure out and returns what it draws. */
    public static PaintList arranged(Figure figure, TextMetrics metrics) {
        PaintList list = new PaintList(metrics);
        if (!figure.isVisible()) {
            return list;
        }
        figure.layoutEngine().arrange(figure);
        for (Axes axes : figure.everyAxes()) {
            axes.aspect().apply();
            axes.childAxes().forEach(child -> child.aspect().apply());
        }
        list.addFigure(figure);
        list.groups.add(new Group(figure, 0, list.primitives.size()));
        return list;
    }

    /** The primitives in the order of painting. */
    public List<Artist> primitives() {
        return primitives;
    }

    /** The artists that have primitives as parts, each after those inside of it. */
    public List<Group> groups() {
        return groups;
    }

    private void addFigure(Figure figure) {
        add(figure.patch());
        List<Artist> parts = new ArrayList<>(figure.children());
        parts.remove(figure.patch());
        parts.removeAll(figure.subfigures());
        addSorted(parts);
        figure.subfigures().forEach(this::add);
    }

    private void addSorted(List<Artist> parts) {
        parts.stream().sorted(Comparator.comparingDouble(Artist::getZorder)).forEach(this::add);
    }

    private void add(Artist artist) {
        if (!artist.isVisible()) {
            return;
        }
        int from = primitives.size();
        Consumer<PaintList> drawing = artist.drawing();
        if (drawing != null) {
            drawing.accept(this);
        } else {
            addAsItsKind(artist);
        }
        int to = primitives.size();
        if (to > from && primitives.get(to - 1) != artist) {
            groups.add(new Group(artist, from, to));
        }
    }

    /** Adds an artist as artists of its kind are drawn. */
    public void addAsItsKind(Artist artist) {
        switch (artist) {
            case SubFigure part -> addFigure(part);
            case Axes3D axes -> addSpace(axes);
            case Axes axes -> addAxes(axes);
            case Axis axis -> addAxis(axis);
            case Annotation annotation -> {
                if (annotation.isShown()) {
                    FancyArrowPatch arrow = annotation.placeArrow(metrics);
                    if (arrow != null && arrow.isVisible()) {
                        primitives.addAll(arrow.parts());
                    }
                    addText(annotation);
                }
            }
            case Text text -> addText(text);
            case FancyArrowPatch arrow -> primitives.addAll(arrow.parts());
            case NonUniformImage image -> primitives.add(image.onAxes());
            case Legend legend -> {
                legend.place(metrics);
                legend.children().forEach(this::add);
            }
            case Composed composed -> composed.parts().forEach(this::add);
            default -> primitives.add(artist);
        }
    }

    private void addAxes(Axes axes) {
        axes.limits().refresh();
        axes.prepare();
        List<Artist> parts = new ArrayList<>(axes.children());
        parts.remove(axes.patch());
        if (!axes.isAxisOn() || !axes.isFrameOn()) {
            parts.removeAll(axes.spines().values());
        }
        axes.placeTitles(metrics);
        if (!axes.isAxisOn()) {
            parts.remove(axes.xAxis());
            parts.remove(axes.yAxis());
        }
        if (axes.isAxisOn() && axes.isFrameOn()) {
            add(axes.patch());
        }
        addSorted(parts);
    }

    private void addSpace(Axes3D axes) {
        axes.limits().refresh();
        axes.vertical().limits().refresh();
        axes.placeTitles(metrics);
        add(axes.patch());
        axes.project().forEach(this::add);
        addSorted(axes.contents());
    }

    private void addAxis(Axis axis) {
        for (Tick tick : AxisLabels.update(axis, metrics)) {
            if (tick.isVisible()) {
                int from = primitives.size();
                tick.children().forEach(this::add);
                groups.add(new Group(tick, from, primitives.size()));
            }
        }
        add(axis.label());
        add(axis.offsetText());
    }

    private void addText(Text text) {
        if (text.getText().isEmpty()) {
            return;
        }
        FancyBboxPatch box = text.placeBox(metrics);
        if (box != null) {
            add(box);
        }
        primitives.add(text);
    }
}
