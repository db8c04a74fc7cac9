package org.jpylab.render.font;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A height at which a glyph's contours run level. Two that bound a stroke from below and above are
 * linked; a level beside a stroke that has a closer partner leans on that stroke.
 */
final class Level {
    /** A level run of a contour. */
    private static final class Run {
        final int height;
        final boolean bottom;
        final int from;
        final int to;
        final boolean round;
        final int length;
        @Nullable Run link;
        @Nullable Run base;
        int score = 32000;

        Run(int height, boolean bottom, int from, int to, boolean round, int length) {
            this.height = height;
            this.bottom = bottom;
            this.from = from;
            this.to = to;
            this.round = round;
            this.length = length;
        }
    }

    private final int height;
    private final boolean bottom;
    private final List<Run> runs = new ArrayList<>();
    private @Nullable Level link;
    private @Nullable Level base;

    private Level(int height, boolean bottom) {
        this.height = height;
        this.bottom = bottom;
    }

    int height() {
        return height;
    }

    /** The heights of all that counts as this level. */
    int[] heights() {
        return runs.stream().mapToInt(run -> run.height).distinct().toArray();
    }

    /** True when the ink is above. */
    boolean isBottom() {
        return bottom;
    }

    boolean isRound() {
        return runs.stream().filter(run -> run.round).count() * 2 >= runs.size();
    }

    /** The other side of the stroke, or null. */
    @Nullable Level link() {
        return link;
    }

    /** For the end of a serif: the level it leans on. */
    @Nullable Level base() {
        return base;
    }

    /**
     * The levels of an outline from the lowest.
     *
     * @param clockwise whether contours run clockwise around ink, as TrueType's do
     * @param near levels closer than this are one
     * @param stroke how thick strokes are in this font, or 0 when unknown: far thicker is none
     * @param shortest runs shorter than this, and ends of serifs half as long again, are none
     */
    static List<Level> of(
            Outline outline,
            int unitsPerEm,
            boolean clockwise,
            double near,
            int stroke,
            int shortest) {
        List<Run> runs = runs(outline, unitsPerEm / 14, clockwise);
        linkRuns(runs, unitsPerEm, stroke);
        List<Level> levels = new ArrayList<>();
        for (Run run : runs) {
            if (run.length < shortest || run.base != null && 2 * run.length < 3 * shortest) {
                continue;
            }
            Level home = null;
            for (Level level : levels) {
                if (level.bottom == run.bottom && Math.abs(level.height - run.height) <= near) {
                    home = level;
                    break;
                }
            }
            if (home == null) {
                home = new Level(run.height, run.bottom);
                levels.add(home);
            }
            home.runs.add(run);
        }
        for (Level level : levels) {
            for (Run run : level.runs) {
                if (run.link != null) {
                    level.link = closer(level, level.link, homeOf(run.link, levels));
                } else if (run.base != null) {
                    Level home = homeOf(run.base, levels);
                    level.base = home == null || home == level ? level.base : home;
                }
            }
            if (level.link != null) {
                level.base = null;
            }
        }
        levels.sort(Comparator.comparingInt(level -> level.height));
        return levels;
    }

    private static @Nullable Level closer(Level from, @Nullable Level a, @Nullable Level b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return Math.abs(a.height - from.height) < Math.abs(b.height - from.height) ? a : b;
    }

    private static @Nullable Level homeOf(Run run, List<Level> levels) {
        for (Level level : levels) {
            if (level.runs.contains(run)) {
                return level;
            }
        }
        return null;
    }

    private static List<Run> runs(Outline outline, int flat, boolean clockwise) {
        List<Run> runs = new ArrayList<>();
        int first = 0;
        for (int end : outline.ends()) {
            contourRuns(outline, first, end, flat, clockwise, runs);
            first = end + 1;
        }
        return runs;
    }

    /** -1 for leftwards, 1 for rightwards, 0 for neither. */
    private static int direction(Outline outline, int i, int j) {
        int dx = outline.x()[j] - outline.x()[i];
        int dy = Math.abs(outline.y()[j] - outline.y()[i]);
        return Math.abs(dx) <= 14 * dy ? 0 : Integer.signum(dx);
    }

    private static void contourRuns(
            Outline outline, int first, int end, int flat, boolean clockwise, List<Run> runs) {
        int n = end - first + 1;
        if (n < 3) {
            return;
        }
        int start = n;
        while (start > 0
                && direction(outline, first + start - 1, first + start % n) != 0
                && direction(outline, first + start % n, first + (start + 1) % n) != 0) {
            start--;
        }
        for (int k = 0; k < n; k++) {
            int i = (start + k) % n;
            int way = direction(outline, first + i, first + (i + 1) % n);
            if (way == 0) {
                continue;
            }
            int length = 0;
            while (length < n
                    && direction(outline, first + (i + length) % n, first + (i + length + 1) % n)
                            == way) {
                length++;
            }
            runs.add(run(outline, first, n, i, length, clockwise ? way : -way, flat));
            k += length - 1;
        }
    }

    private static Run run(
            Outline outline, int first, int n, int from, int length, int way, int flat) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        int left = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int onLeft = Integer.MAX_VALUE;
        int onRight = Integer.MIN_VALUE;
        for (int k = 0; k <= length; k++) {
            int p = first + (from + k) % n;
            low = Math.min(low, outline.y()[p]);
            high = Math.max(high, outline.y()[p]);
            left = Math.min(left, outline.x()[p]);
            right = Math.max(right, outline.x()[p]);
            if (outline.onCurve()[p]) {
                onLeft = Math.min(onLeft, outline.x()[p]);
                onRight = Math.max(onRight, outline.x()[p]);
            }
        }
        boolean curved =
                !outline.onCurve()[first + from] || !outline.onCurve()[first + (from + length) % n];
        boolean round = curved && (onLeft > onRight || onRight - onLeft < flat);
        int reach = right - left;
        int before = first + (from + n - 1) % n;
        int after = first + (from + length + 1) % n;
        int start = outline.x()[first + from];
        int stop = outline.x()[first + (from + length) % n];
        int ahead = Integer.signum(stop - start);
        reach += Math.max(0, ahead * (start - outline.x()[before])) >> 1;
        reach += Math.max(0, ahead * (outline.x()[after] - stop)) >> 1;
        return new Run((low + high) >> 1, way < 0, left, right, round, reach);
    }

    private static int demerit(int distance, int stroke) {
        if (stroke == 0) {
            return distance;
        }
        int excess = (distance << 10) / stroke - (1 << 10);
        return excess > 10000 ? 32000 : excess > 0 ? excess * excess / 3000 : 0;
    }

    private static void linkRuns(List<Run> runs, int unitsPerEm, int stroke) {
        int least = Math.max(1, 8 * unitsPerEm / 2048);
        int lengthFactor = 6000 * unitsPerEm / 2048;
        for (Run low : runs) {
            for (Run high : runs) {
                if (!low.bottom || high.bottom || high.height <= low.height) {
                    continue;
                }
                int common = Math.min(low.to, high.to) - Math.max(low.from, high.from);
                if (common < least) {
                    continue;
                }
                int score = demerit(high.height - low.height, stroke) + lengthFactor / common;
                if (score < low.score) {
                    low.score = score;
                    low.link = high;
                }
                if (score < high.score) {
                    high.score = score;
                    high.link = low;
                }
            }
        }
        for (Run run : runs) {
            Run other = run.link;
            if (other != null && other.link != run) {
                run.link = null;
                run.base = other.link;
            }
        }
    }
}
