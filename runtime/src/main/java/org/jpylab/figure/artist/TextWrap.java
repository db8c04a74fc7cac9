package org.jpylab.figure.artist;

import org.jpylab.figure.Figure;
import org.jpylab.figure.TextMetrics;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts at the edges of their figure. */
final class TextWrap {
    private TextWrap() {}

    static String wrapped(Text text, TextMetrics metrics) {
        Figure figure = text.figure();
        if (figure == null) {
            return text.getText();
        }
        double room = room(text, figure);
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.getText().split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && width(longer, text, metrics) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }

    private static double width(String line, Text text, TextMetrics metrics) {
        return Math.ceil(metrics.measure(line, text.font(), false, text.dpi()).width());
    }

    private static double room(Text text, Figure figure) {
        double[] at = text.displayPosition();
        double angle = text.displayRotation();
        double left = distance(angle, at, figure);
        double right = distance((180 + angle) % 360, at, figure);
        return switch (text.getHorizontalAlignment()) {
            case "left" -> left;
            case "right" -> right;
            default -> 2 * Math.min(left, right);
        };
    }

    /** How far it is from a point to the figure's edge in a direction. */
    private static double distance(double degrees, double[] at, Figure figure) {
        double width = figure.pixelBox().width();
        double height = figure.pixelBox().height();
        // A right angle belongs to the quarter before it.
        double quad =
                Math.toRadians(
                        degrees > 90 ? degrees - (Math.ceil(degrees / 90) - 1) * 90 : degrees);
        double beside = Math.PI / 2 - quad;
        double x = at[0];
        double y = at[1];
        if (degrees > 270) {
            return Math.min(y / Math.cos(quad), (width - x) / Math.cos(beside));
        }
        if (degrees > 180) {
            return Math.min(x / Math.cos(quad), y / Math.cos(beside));
        }
        if (degrees > 90) {
            return Math.min((height - y) / Math.cos(quad), x / Math.cos(beside));
        }
        double turn = Math.toRadians(degrees);
        return Math.min((width - x) / Math.cos(turn), (height - y) / Math.cos(Math.PI / 2 - turn));
    }
}
