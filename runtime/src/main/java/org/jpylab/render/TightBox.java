package org.jpylab.render;

import org.jpylab.figure.Figure;
import org.jpylab.figure.PaintList;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.layout.DrawnBox;
import org.jpylab.render.text.ShapedTextMetrics;

/** The box around what a figure shows. */
final class TightBox {
    private TightBox() {}

    /** In pixels of the figure, laid out first; the whole figure when nothing is drawn. */
    static Bbox of(Figure figure, boolean pixels) {
        var metrics = new ShapedTextMetrics(pixels);
        PaintList.of(figure, metrics);
        return DrawnBox.of(figure, metrics);
    }
}
