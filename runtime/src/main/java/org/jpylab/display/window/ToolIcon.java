package org.jpylab.display.window;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import javax.swing.Icon;

/** The pictures on the toolbar's buttons, drawn as lines. */
record ToolIcon(String name) implements Icon {
    private static final int SIZE = 24;

    @Override
    public void paintIcon(Component component, Graphics on, int x, int y) {
        Graphics2D graphics = (Graphics2D) on.create(x, y, SIZE, SIZE);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(component.isEnabled() ? Color.DARK_GRAY : Color.LIGHT_GRAY);
        switch (name) {
            case "home" -> {
                graphics.draw(line(4, 12, 12, 4, 20, 12));
                graphics.draw(line(7, 11, 7, 20, 17, 20, 17, 11));
            }
            case "back" -> {
                graphics.draw(line(11, 5, 4, 12, 11, 19));
                graphics.draw(line(4, 12, 20, 12));
            }
            case "forward" -> {
                graphics.draw(line(13, 5, 20, 12, 13, 19));
                graphics.draw(line(4, 12, 20, 12));
            }
            case "pan" -> pan(graphics);
            case "zoom" -> {
                graphics.draw(new Ellipse2D.Double(4, 4, 11, 11));
                graphics.draw(new Line2D.Double(14, 14, 20, 20));
            }
            default -> {
                graphics.draw(new Rectangle2D.Double(4, 4, 16, 16));
                graphics.draw(new Rectangle2D.Double(8, 13, 8, 7));
                graphics.draw(line(8, 4, 8, 8, 15, 8, 15, 4));
            }
        }
        graphics.dispose();
    }

    private static void pan(Graphics2D graphics) {
        graphics.draw(line(3, 12, 21, 12));
        graphics.draw(line(12, 3, 12, 21));
        graphics.draw(line(6, 9, 3, 12, 6, 15));
        graphics.draw(line(18, 9, 21, 12, 18, 15));
        graphics.draw(line(9, 6, 12, 3, 15, 6));
        graphics.draw(line(9, 18, 12, 21, 15, 18));
    }

    private static Path2D line(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}
