package org.jpylab.render;

import org.jpylab.figure.Figure;
import org.jpylab.figure.PaintList;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.AxesImage;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.Legend;
import org.jpylab.figure.axes.Tick;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The groups of an SVG file: each artist's drawing is an element with its gid, or with the name of
 * its kind and a number, so that programs find it; links are around artists with a url.
 */
final class SvgGroups {
    private final SvgGraphics svg;
    private final List<PaintList.Group> groups;
    private final Deque<PaintList.Group> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int next;

    /**
     * Groups to be written.
     *
     * @param groups each after those inside of it
     */
    SvgGroups(SvgGraphics svg, List<PaintList.Group> groups) {
        this.svg = svg;
        List<PaintList.Group> outerFirst = new ArrayList<>(groups.reversed());
        outerFirst.sort(Comparator.comparingInt(PaintList.Group::from));
        this.groups = outerFirst;
    }

    /** Ends and begins groups before a primitive, given by its number. */
    void before(int number) {
        while (!open.isEmpty() && open.element().to() <= number) {
            end(open.pop().artist());
        }
        while (next < groups.size() && groups.get(next).from() <= number) {
            PaintList.Group group = groups.get(next++);
            if (group.to() > number) {
                begin(group.artist());
                open.push(group);
            }
        }
    }

    /** Draws a primitive inside of a group of its own. */
    void within(Artist artist, Runnable drawing) {
        begin(artist);
        drawing.run();
        end(artist);
    }

    private void begin(Artist artist) {
        String gid = artist.getGid();
        svg.begin("g id=\"" + SvgMetadata.escape(gid == null ? numbered(kind(artist)) : gid) + '"');
        String url = url(artist);
        if (url != null) {
            svg.begin("a xlink:href=\"" + SvgMetadata.escape(url) + '"');
        }
    }

    private void end(Artist artist) {
        if (url(artist) != null) {
            svg.end("a");
        }
        svg.end("g");
    }

    private static @Nullable String url(Artist artist) {
        return artist.getUrl() instanceof String url ? url : null;
    }

    private String numbered(String kind) {
        return kind + '_' + counts.merge(kind, 1, Integer::sum);
    }

    private static String kind(Artist artist) {
        return switch (artist) {
            case Figure figure -> "figure";
            case Axes axes -> "axes";
            case Axis axis -> "matplotlib.axis";
            case Tick tick -> tick.isX() ? "xtick" : "ytick";
            case Legend legend -> "legend";
            case Line2D line -> "line2d";
            case Patch patch -> "patch";
            case Text text -> "text";
            case AxesImage image -> "image";
            case Collection collection -> collection.getClass().getSimpleName();
            default -> artist.getClass().getSimpleName();
        };
    }
}
