package org.jpylab.render;

import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** A page of a PDF file: outlines, opacities, images, and texts that are found but not seen. */
final class PdfGraphics extends PageGraphics {
    private final PdfBook book;
    private final Set<Integer> opacities = new TreeSet<>();
    private final StringBuilder images = new StringBuilder();
    private final StringBuilder texts = new StringBuilder();
    private @Nullable Color filling;
    private @Nullable Color stroking;

    /** A page whose images go to a book. */
    PdfGraphics(PdfBook book) {
        this.book = book;
        opacities.add(255);
    }

    /** Adds the page, of a size in points, to its book. */
    void finish(double width, double height) {
        String start = "1 0 0 -1 0 " + Coordinates.text(height) + " cm\n";
        byte[] content = (start + content() + texts).getBytes(StandardCharsets.ISO_8859_1);
        StringBuilder states = new StringBuilder();
        for (int opacity : opacities) {
            String amount = Coordinates.text(opacity / 255.0);
            states.append("/A" + opacity + " << /CA " + amount + " /ca " + amount + " >> ");
        }
        String font =
                texts.isEmpty()
                        ? ""
                        : "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
                                + " /Encoding /WinAnsiEncoding >> >> ";
        book.addPage(
                width,
                height,
                content,
                font + "/ExtGState << " + states + ">> /XObject << " + images + ">>");
    }

    @Override
    void color(Color color, boolean forStroke) {
        Color now = forStroke ? stroking : filling;
        if (color.equals(now)) {
            return;
        }
        Color other = forStroke ? filling : stroking;
        if (forStroke) {
            stroking = color;
        } else {
            filling = color;
        }
        for (int channel : new int[] {color.getRed(), color.getGreen(), color.getBlue()}) {
            Coordinates.append(out(), channel / 255.0);
            out().append(' ');
        }
        out().append(forStroke ? "RG\n" : "rg\n");
        int before = now != null ? now.getAlpha() : other != null ? other.getAlpha() : 255;
        if (color.getAlpha() != before || now == null && other == null) {
            opacity(color.getAlpha());
            // The state holds for both kinds of painting: the other's colour is set anew.
            if (forStroke) {
                filling = null;
            } else {
                stroking = null;
            }
        }
    }

    private void opacity(int alpha) {
        opacities.add(alpha);
        out().append("/A").append(alpha).append(" gs\n");
    }

    @Override
    void forgetColors() {
        filling = null;
        stroking = null;
    }

    @Override
    void image(BufferedImage image, AffineTransform place) {
        int object = book.addImage(image);
        String name = "/I" + object;
        images.append(name).append(' ').append(object).append(" 0 R ");
        AffineTransform unit = new AffineTransform(place);
        unit.concatenate(
                new AffineTransform(
                        image.getWidth(), 0, 0, -image.getHeight(), 0, image.getHeight()));
        out().append("q\n");
        opacity(255);
        matrix(unit, "cm");
        out().append(name).append(" Do\nQ\n");
    }

    /**
     * Writes a text that is not seen, for searching and copying: what is seen are outlines.
     *
     * @param place maps the start of the baseline to the page
     * @param size in points
     */
    void hiddenText(String text, AffineTransform place, double size) {
        AffineTransform upright = new AffineTransform(place);
        upright.scale(1, -1);
        double[] m = new double[6];
        upright.getMatrix(m);
        texts.append("BT 3 Tr /F1 ").append(Coordinates.text(size)).append(" Tf ");
        for (double value : m) {
            texts.append(Coordinates.text(value)).append(' ');
        }
        texts.append("Tm ").append(PdfBook.string(text)).append(" Tj ET\n");
    }
}
