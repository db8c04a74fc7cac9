package org.jpylab.display.window;

import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.Serial;

import javax.swing.JComponent;

/** Shows the last picture of a figure, and the frame that is being dragged over it. */
final class PicturePanel extends JComponent {
    @Serial private static final long serialVersionUID = 1L;

    private transient @Nullable BufferedImage picture;
    private @Nullable Rectangle frame;
    private double pictureRatio = 1;

    PicturePanel(int width, int height) {
        setPreferredSize(new Dimension(width, height));
        setOpaque(true);
        setFocusable(true);
        setFocusTraversalKeysEnabled(false);
    }

    /** Shows a picture with so many of its pixels per pixel of Swing. Only on Swing's thread. */
    void show(BufferedImage newPicture, double ratio) {
        picture = newPicture;
        pictureRatio = ratio;
        repaint();
    }

    void showFrame(@Nullable Rectangle newFrame) {
        frame = newFrame;
        repaint();
    }

    /** Pixels of the screen per pixel of Swing. */
    double screenRatio() {
        AffineTransform transform =
                getGraphicsConfiguration() == null
                        ? new AffineTransform()
                        : getGraphicsConfiguration().getDefaultTransform();
        return transform.getScaleX();
    }

    @Override
    protected void paintComponent(Graphics on) {
        Graphics2D graphics = (Graphics2D) on.create();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, getWidth(), getHeight());
        BufferedImage shown = picture;
        if (shown != null) {
            AffineTransform place = graphics.getTransform();
            graphics.scale(1 / pictureRatio, 1 / pictureRatio);
            graphics.drawImage(shown, 0, 0, null);
            graphics.setTransform(place);
        }
        Rectangle dragged = frame;
        if (dragged != null) {
            graphics.setColor(Color.BLACK);
            graphics.draw(dragged);
            graphics.setColor(Color.WHITE);
            graphics.setStroke(
                    new BasicStroke(
                            1,
                            BasicStroke.CAP_BUTT,
                            BasicStroke.JOIN_MITER,
                            10,
                            new float[] {3, 3},
                            0));
            graphics.draw(dragged);
        }
        graphics.dispose();
    }
}
