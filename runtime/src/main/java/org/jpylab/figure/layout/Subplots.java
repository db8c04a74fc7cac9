package org.jpylab.figure.layout;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.TickParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes subplots: {@code add_subplot}, {@code subplots}, {@code subplot_mosaic}. */
public final class Subplots {
    private static final List<String> SHARING = List.of("all", "row", "col", "none");

    private Subplots() {}

    /** The place that the arguments of {@code subplot} name: 211, or 2, 1, 1, or a spec. */
    public static SubplotSpec spec(Figure figure, List<? extends @Nullable Object> args) {
        return switch (args.size()) {
            case 0 -> at(figure, 1, 1, 1);
            case 1 -> {
                Object arg = args.getFirst();
                if (arg instanceof SubplotSpec given) {
                    yield given;
                }
                yield threeDigits(figure, arg);
            }
            case 3 ->
                    at(
                            figure,
                            (int) Values.number(args.get(0)),
                            (int) Values.number(args.get(1)),
                            args.get(2));
            default ->
                    throw PyError.typeError(
                            "subplot() takes 1 or 3 positional arguments but "
                                    + args.size()
                                    + " were given");
        };
    }

    private static SubplotSpec threeDigits(Figure figure, @Nullable Object arg) {
        boolean integral = arg instanceof Integer || arg instanceof Long;
        String digits = Values.text(arg);
        if (!integral || !digits.matches("\\d{3}")) {
            throw PyError.valueError(
                    "Single argument to subplot must be a three-digit integer, not "
                            + Values.repr(arg));
        }
        return at(figure, digits.charAt(0) - '0', digits.charAt(1) - '0', digits.charAt(2) - '0');
    }

    private static SubplotSpec at(Figure figure, int rows, int columns, @Nullable Object number) {
        GridSpec grid = existing(figure, rows, columns);
        if (number != null && Values.isSequence(number)) {
            return spanned(grid, number);
        }
        boolean integral = number instanceof Integer || number instanceof Long;
        int index = integral ? (int) Values.number(number) : -1;
        if (index < 1 || index > rows * columns) {
            throw PyError.valueError(
                    "num must be 1 <= num <= " + rows * columns + ", not " + Values.repr(number));
        }
        return grid.span(index - 1, index - 1);
    }

    /** The block from one cell to another, both counted from 1. */
    private static SubplotSpec spanned(GridSpec grid, Object cells) {
        List<@Nullable Object> pair = Values.items(cells);
        int count = grid.rows() * grid.columns();
        if (pair.size() != 2) {
            throw PyError.valueError(
                    "num must be 1 <= num <= " + count + ", not " + Values.repr(cells));
        }
        int[] ends = new int[2];
        for (int k = 0; k < 2; k++) {
            if (!(pair.get(k) instanceof Number end) || end.doubleValue() % 1 != 0) {
                String text = Values.repr(cells);
                throw PyError.valueError(
                        "Subplot specifier tuple must contain integers, not ("
                                + text.substring(1, text.length() - 1)
                                + ")");
            }
            ends[k] = end.intValue();
        }
        int first = ends[0] - 1 < 0 ? Math.max(ends[0] - 1 + count, 0) : ends[0] - 1;
        int last = (ends[1] < 0 ? ends[1] + count : Math.min(ends[1], count)) - 1;
        if (last < first) {
            throw PyError.indexError(
                    "GridSpec slice would result in no space allocated for subplot");
        }
        return grid.span(first, last);
    }

    private static GridSpec existing(Figure figure, int rows, int columns) {
        for (Axes axes : figure.axesList()) {
            SubplotSpec spec = axes.subplotSpec();
            if (spec != null) {
                GridSpec grid = spec.topmost().grid();
                if (grid.rows() == rows && grid.columns() == columns) {
                    return grid;
                }
            }
        }
        return new GridSpec(rows, columns, figure);
    }

    /**
     * Fills a grid with axes, row by row.
     *
     * @param sharex whether and how they share x: True, False, all, row, col, none
     */
    public static List<Axes> fill(
            Figure figure,
            GridSpec grid,
            @Nullable Object sharex,
            @Nullable Object sharey,
            Map<String, ? extends @Nullable Object> kwargs) {
        String shareX = sharing("sharex", sharex);
        String shareY = sharing("sharey", sharey);
        List<Axes> made = new ArrayList<>();
        int columns = grid.columns();
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < columns; column++) {
                Map<String, @Nullable Object> own = new LinkedHashMap<>(kwargs);
                own.put("sharex", partner(made, shareX, row, column, columns));
                own.put("sharey", partner(made, shareY, row, column, columns));
                made.add(figure.addSubplot(List.of(grid.cell(row, column)), own));
            }
        }
        for (Axes axes : made) {
            if (shareX.equals("col") || shareX.equals("all")) {
                labelOuter(axes, true);
            }
            if (shareY.equals("row") || shareY.equals("all")) {
                labelOuter(axes, false);
            }
        }
        return made;
    }

    private static String sharing(String name, @Nullable Object value) {
        if (value instanceof Boolean on) {
            return on ? "all" : "none";
        }
        if (value instanceof Integer || value instanceof Long) {
            if (name.equals("sharex")) {
                Warnings.warn(
                        "UserWarning",
                        "sharex argument to subplots() was an integer.  Did you intend to use"
                                + " subplot() (without 's')?");
            }
        }
        return Styles.oneOf(name, value, SHARING);
    }

    private static @Nullable Axes partner(
            List<Axes> made, String sharing, int row, int column, int columns) {
        if (made.isEmpty()) {
            return null;
        }
        return switch (sharing) {
            case "all" -> made.getFirst();
            case "row" -> column == 0 ? null : made.get(row * columns);
            case "col" -> row == 0 ? null : made.get(column);
            default -> null;
        };
    }

    /** Keeps labels and tick labels of one direction only at the outside of the grid. */
    public static void labelOuter(Axes axes, boolean x) {
        SubplotSpec spec = axes.subplotSpec();
        if (spec == null) {
            return;
        }
        Axis axis = axes.axis(x);
        String first = x ? "top" : "left";
        String last = x ? "bottom" : "right";
        if (!(x ? spec.isFirstRow() : spec.isFirstColumn())) {
            hide(axis, first, x ? 1 : 0);
        }
        if (!(x ? spec.isLastRow() : spec.isLastColumn())) {
            hide(axis, last, x ? 0 : 1);
        }
    }

    private static void hide(Axis axis, String side, double offsetAt) {
        if (axis.labelPosition().equals(side)) {
            axis.setLabelText("", Map.of());
        }
        TickParams.apply(axis, "both", false, Map.of("label" + side, false));
        double at = axis.isX() ? axis.offsetText().getY() : axis.offsetText().getX();
        if (at == offsetAt) {
            axis.offsetText().setVisible(false);
        }
    }

    /**
     * Axes by name from a picture of rows of names.
     *
     * @param mosaic a string such as {@code "AB;CC"} or lines, or nested lists
     * @param empty the name of cells that stay empty
     */
    public static Map<Object, Axes> mosaic(
            Figure figure,
            @Nullable Object mosaic,
            @Nullable Object sharex,
            @Nullable Object sharey,
            Map<String, ? extends @Nullable Object> gridParams,
            Object empty,
            Map<String, ? extends @Nullable Object> kwargs) {
        List<List<@Nullable Object>> rows = mosaicRows(mosaic);
        int columns = rows.getFirst().size();
        GridSpec grid = new GridSpec(rows.size(), columns, figure);
        grid.update(gridParams);
        Map<Object, Axes> made = new LinkedHashMap<>();
        addMosaic(figure, rows, grid, empty, kwargs, made);
        boolean shareX = Boolean.TRUE.equals(sharex);
        boolean shareY = Boolean.TRUE.equals(sharey);
        Axes first = made.isEmpty() ? null : made.values().iterator().next();
        for (Axes axes : made.values()) {
            if (first != null && axes != first && shareX) {
                axes.share(true, first);
            }
            if (first != null && axes != first && shareY) {
                axes.share(false, first);
            }
        }
        for (Axes axes : made.values()) {
            if (shareX) {
                labelOuter(axes, true);
            }
            if (shareY) {
                labelOuter(axes, false);
            }
        }
        return made;
    }

    private static void addMosaic(
            Figure figure,
            List<List<@Nullable Object>> rows,
            GridSpec grid,
            Object empty,
            Map<String, ? extends @Nullable Object> kwargs,
            Map<Object, Axes> made) {
        Set<Object> names = new HashSet<>();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                Object name = rows.get(r).get(c);
                if (name instanceof List<?> nested) {
                    List<List<@Nullable Object>> inner = mosaicRows(nested);
                    GridSpec sub = grid.cell(r, c).subgrid(inner.size(), inner.getFirst().size());
                    addMosaic(figure, inner, sub, empty, kwargs, made);
                } else if (name != null && !isSame(name, empty) && names.add(name)) {
                    int[] box = boxOf(rows, name);
                    Map<String, @Nullable Object> own = new LinkedHashMap<>(kwargs);
                    own.put("label", Values.text(name));
                    SubplotSpec place = grid.span(box[0], box[1] + 1, box[2], box[3] + 1);
                    made.put(name, figure.addSubplot(List.of(place), own));
                }
            }
        }
    }

    private static boolean isSame(Object name, Object other) {
        return name instanceof Number number && other instanceof Number one
                ? number.doubleValue() == one.doubleValue()
                : name.equals(other);
    }

    private static int[] boxOf(List<List<@Nullable Object>> rows, Object name) {
        int[] box = {Integer.MAX_VALUE, -1, Integer.MAX_VALUE, -1};
        int count = 0;
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                if (name.equals(rows.get(r).get(c))) {
                    box[0] = Math.min(box[0], r);
                    box[1] = Math.max(box[1], r);
                    box[2] = Math.min(box[2], c);
                    box[3] = Math.max(box[3], c);
                    count++;
                }
            }
        }
        if (count != (box[1] - box[0] + 1) * (box[3] - box[2] + 1)) {
            throw PyError.valueError(
                    "While trying to layout\n"
                            + Values.repr(rows)
                            + "\nwe found that the label "
                            + Values.repr(name)
                            + " specifies a non-rectangular or non-contiguous area.");
        }
        return box;
    }

    private static List<List<@Nullable Object>> mosaicRows(@Nullable Object mosaic) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (mosaic instanceof String text) {
            String[] lines =
                    text.contains("\n") ? text.strip().split("\n", -1) : text.split(";", -1);
            for (String line : lines) {
                List<@Nullable Object> row = new ArrayList<>();
                line.strip().codePoints().forEach(c -> row.add(Character.toString(c)));
                rows.add(row);
            }
        } else {
            for (Object line : Values.items(mosaic)) {
                rows.add(Values.items(line));
            }
        }
        for (List<@Nullable Object> row : rows) {
            if (row.size() != rows.getFirst().size()) {
                throw PyError.valueError(
                        "All of the rows must be the same length, however the first row ("
                                + Values.repr(rows.getFirst())
                                + ") has length "
                                + rows.getFirst().size()
                                + " and row "
                                + rows.indexOf(row)
                                + " ("
                                + Values.repr(row)
                                + ") has length "
                                + row.size()
                                + ".");
            }
        }
        return rows;
    }
}
