package org.jpylab.render;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * Writes what is drawn as PostScript. PostScript knows no opacity: what is drawn half transparent
 * is opaque, images stand on white.
 */
final class EpsGraphics extends PageGraphics {
    /** The names that PDF gives to PostScript's operators. */
    static final String PROLOG =
            """
            /bd {bind def} bind def
            /m {moveto} bd /l {lineto} bd /c {curveto} bd /h {closepath} bd
            /f {fill} bd /f* {eofill} bd /S {stroke} bd
            /W {clip} bd /W* {eoclip} bd /n {newpath} bd
            /q {gsave} bd /Q {grestore} bd /rg {setrgbcolor} bd
            /w {setlinewidth} bd /J {setlinecap} bd /j {setlinejoin} bd /M {setmiterlimit} bd
            /d {setdash} bd /cm {6 array astore concat} bd
            """;

    private static final int ROW = 72;

    private int color = -1;
    private boolean transparent;

    /** Whether something drawn was partly transparent. */
    boolean wasTransparent() {
        return transparent;
    }

    @Override
    void color(Color wanted, boolean stroking) {
        int rgb = wanted.getRGB() & 0xffffff;
        transparent |= wanted.getAlpha() < 255;
        if (rgb != color) {
            for (int channel : new int[] {wanted.getRed(), wanted.getGreen(), wanted.getBlue()}) {
                Coordinates.append(out(), channel / 255.0);
                out().append(' ');
            }
            out().append("rg\n");
            color = rgb;
        }
    }

    @Override
    void forgetColors() {
        color = -1;
    }

    @Override
    void image(BufferedImage image, AffineTransform place) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = PictureFile.opaque(image);
        byte[] rgb = new byte[3 * pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            rgb[3 * i] = (byte) (pixels[i] >> 16);
            rgb[3 * i + 1] = (byte) (pixels[i] >> 8);
            rgb[3 * i + 2] = (byte) pixels[i];
        }
        out().append("q\n");
        matrix(place, "cm");
        out().append("/DeviceRGB setcolorspace\n<< /ImageType 1 /Width ")
                .append(width)
                .append(" /Height ")
                .append(height)
                .append(" /BitsPerComponent 8 /Decode [0 1 0 1 0 1] /ImageMatrix [1 0 0 1 0 0]\n")
                .append("/DataSource currentfile /ASCII85Decode filter /FlateDecode filter >>")
                .append(" image\n");
        ascii85(PdfBook.packed(rgb));
        out().append("Q\n");
    }

    /** Writes bytes in groups of four as five digits of base 85, ended by {@code ~>}. */
    private void ascii85(byte[] data) {
        int inRow = 0;
        for (int i = 0; i < data.length; i += 4) {
            int count = Math.min(4, data.length - i);
            long group = 0;
            for (int k = 0; k < 4; k++) {
                group = group << 8 | (k < count ? data[i + k] & 0xff : 0);
            }
            if (group == 0 && count == 4) {
                out().append('z');
                inRow++;
            } else {
                char[] digits = new char[5];
                for (int k = 4; k >= 0; k--) {
                    digits[k] = (char) ('!' + group % 85);
                    group /= 85;
                }
                out().append(digits, 0, count + 1);
                inRow += count + 1;
            }
            if (inRow >= ROW) {
                out().append('\n');
                inRow = 0;
            }
        }
        out().append("~>\n");
    }
}
