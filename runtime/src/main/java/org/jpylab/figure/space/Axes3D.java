package org.jpylab.figure.space;

import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Transform;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Axes of three dimensions. Artists are two-dimensional; those that have a place in space are
 * projected before each drawing. The third axis is the y axis of further axes that are never drawn
 * themselves.
 */
public final class Axes3D extends Axes {
    private static final Bbox PICTURE = new Bbox(-0.095, -0.095, 0.09, 0.09);

    private final Axes vertical;
    private final List<SpaceAxis> spaceAxes;
    private final Map<Artist, Spatial> places = new LinkedHashMap<>();
    private Camera camera = Camera.initial();
    private boolean gridOn = true;
    private boolean sortsByDepth = true;

    /** Axes in a figure at a position in fractions of it. */
    public Axes3D(Figure figure, Bbox position) {
        super(figure, position);
        vertical = new Vertical(this, figure, position);
        spaceAxes =
                List.of(
                        new SpaceAxis(this, xAxis(), 0),
                        new SpaceAxis(this, yAxis(), 1),
                        new SpaceAxis(this, vertical.yAxis(), 2));
        aspect().setBoxRatio(1.0);
        cleared();
    }

    /** Holds the limits, data range and ticks of the third direction. */
    private static final class Vertical extends Axes {
        private final Axes3D space;

        Vertical(Axes3D space, Figure figure, Bbox position) {
            super(figure, position);
            this.space = space;
        }

        @Override
        public Bbox pixelBox() {
            return space == null ? super.pixelBox() : space.pixelBox();
        }

        @Override
        public boolean spacesTicksAlike() {
            return true;
        }

        @Override
        public void stale() {
            if (space != null) {
                space.stale();
            }
        }
    }

    @Override
    protected Transform makeDataTransform() {
        return Affine.from(PICTURE).then(transAxes());
    }

    @Override
    public String projection() {
        return "3d";
    }

    @Override
    public boolean spacesTicksAlike() {
        return true;
    }

    @Override
    protected void cleared() {
        limits().setUsesStickyEdges(false);
        spines().values().forEach(spine -> spine.setVisible(false));
        if (vertical != null) {
            vertical.clear();
            vertical.limits().setUsesStickyEdges(false);
            vertical.limits().keepMargin(false, 0);
            places.clear();
        }
    }

    /** The axes whose y direction is the third direction of these. */
    public Axes vertical() {
        return vertical;
    }

    /** The third axis. */
    public Axis zAxis() {
        return vertical.yAxis();
    }

    /** The angle of the view above the ground, in degrees. */
    public double elevation() {
        return camera.elevation();
    }

    /** The angle of the view about the vertical, in degrees. */
    public double azimuth() {
        return camera.azimuth();
    }

    /** The angle of the view about its own direction, in degrees. */
    public double roll() {
        return camera.roll();
    }

    /** The lengths of the box that is looked at. */
    public double[] box() {
        return camera.box().clone();
    }

    Camera camera() {
        return camera;
    }

    void setCamera(Camera newCamera) {
        camera = newCamera;
        stale();
    }

    /**
     * Turns the view as dragging does: by half a turn for the whole width or height of the axes.
     *
     * @param across the way to the right in widths
     * @param up the way upwards in heights
     */
    public void turn(double across, double up) {
        double roll = Math.toRadians(camera.roll());
        double elevation = -180 * up * Math.cos(roll) + 180 * across * Math.sin(roll);
        double azimuth = -180 * up * Math.sin(roll) - 180 * across * Math.cos(roll);
        setCamera(
                camera.turned(
                        camera.elevation() + elevation, camera.azimuth() + azimuth, camera.roll()));
    }

    /** Widens or narrows all limits about their middles by a factor. */
    public void widen(double factor) {
        for (int direction = 0; direction < 3; direction++) {
            double[] view =
                    direction == 2 ? vertical.limits().view(false) : limits().view(direction == 0);
            double middle = (view[0] + view[1]) / 2;
            double half = (view[1] - view[0]) / 2 * factor;
            if (direction == 2) {
                vertical.limits().set(false, middle - half, middle + half, true, false);
            } else {
                limits().set(direction == 0, middle - half, middle + half, true, false);
            }
        }
        stale();
    }

    boolean isGridOn() {
        return gridOn;
    }

    void setGridOn(boolean on) {
        gridOn = on;
        stale();
    }

    void setSortsByDepth(boolean sorts) {
        sortsByDepth = sorts;
    }

    /** Low and high ends of the limits of a direction: 0, 1 or 2. */
    double[] bound(int direction) {
        double[] view =
                direction == 2 ? vertical.limits().view(false) : limits().view(direction == 0);
        return new double[] {Math.min(view[0], view[1]), Math.max(view[0], view[1])};
    }

    Projection projectionMatrix() {
        return camera.projection(
                limits().view(true), limits().view(false), vertical.limits().view(false));
    }

    /** Gives an artist a place in space, until it is removed. */
    void place(Artist artist, Spatial spatial) {
        places.put(artist, spatial);
    }

    /** In space the sides follow from the view; as in Matplotlib all axes say "bottom". */
    @Override
    protected String labelSide(Axis axis) {
        return "bottom";
    }

    /** The place of an artist, or null for flat ones. */
    @Nullable Spatial spatial(Artist artist) {
        return places.get(artist);
    }

    /** Extends the data ranges by points and asks for autoscaling. */
    void include(Points points) {
        dataLimits().include(points.x(), points.x(), true, false);
        dataLimits().include(points.y(), points.y(), false, true);
        vertical.dataLimits().include(points.z(), points.z(), false, true);
        limits().requestAutoscale(true, true);
        vertical.limits().requestAutoscale(false, true);
    }

    /**
     * Counts the unit cube among the data where none came yet, as Matplotlib does for artists
     * without data.
     */
    void includeUnitCube() {
        if (Double.isInfinite(dataLimits().interval(true)[0])) {
            double[] unit = {0, 1};
            dataLimits().include(unit, unit, true, true);
            vertical.dataLimits().include(unit, unit, false, true);
        }
    }

    /**
     * Projects everything; returns panes, axis lines, grids, ticks and labels, bottom first, to be
     * drawn below the artists.
     */
    public List<Artist> project() {
        Projection projection = projectionMatrix();
        List<Artist> sorted = new ArrayList<>();
        Map<Artist, Double> depths = new LinkedHashMap<>();
        for (Artist artist : artists()) {
            Spatial spatial = artist instanceof Spatial own ? own : places.get(artist);
            if (spatial == null || !artist.isVisible()) {
                continue;
            }
            double depth = spatial.project(projection);
            if (artist instanceof Collection || artist instanceof Patch) {
                sorted.add(artist);
                depths.put(artist, depth);
            }
        }
        if (sortsByDepth) {
            sorted.sort(Comparator.comparingDouble((Artist a) -> depth(depths.get(a))).reversed());
            double patches = Math.max(xAxis().getZorder(), zAxis().getZorder()) + 1;
            double collections = patches;
            for (Artist artist : sorted) {
                artist.setZorder(artist instanceof Patch ? patches++ : collections++);
            }
        }
        List<Artist> frame = new ArrayList<>();
        if (isAxisOn()) {
            Box box = new Box(this, projection);
            spaceAxes.forEach(axis -> frame.add(axis.pane(box)));
            spaceAxes.forEach(axis -> frame.addAll(axis.project(box, projection)));
        }
        return frame;
    }

    private static double depth(@Nullable Double depth) {
        return depth == null ? Double.NaN : depth;
    }

    /** The artists in the axes and their titles and legend, without the axes themselves. */
    public List<Artist> contents() {
        List<Artist> contents = new ArrayList<>(children());
        contents.remove(patch());
        contents.removeAll(spines().values());
        contents.remove(xAxis());
        contents.remove(yAxis());
        return contents;
    }
}
