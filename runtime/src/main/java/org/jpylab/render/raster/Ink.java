package org.jpylab.render.raster;

import java.awt.Color;
import java.awt.TexturePaint;
import java.awt.image.BufferedImage;

/** What pixels are painted with, and how it mixes with what is there, after Anti-Grain Geometry. */
sealed interface Ink {
    /** The colour at a pixel, as ARGB. */
    int at(int x, int y);

    /** One colour. */
    record Plain(int argb) implements Ink {
        Plain(Color color) {
            this(color.getRGB());
        }

        @Override
        public int at(int x, int y) {
            return argb;
        }
    }

    /** A picture repeated from the surface's upper left corner. */
    record Tiles(int[] argb, int width, int height) implements Ink {
        Tiles(TexturePaint paint) {
            this(paint.getImage());
        }

        private Tiles(BufferedImage tile) {
            this(
                    tile.getRGB(0, 0, tile.getWidth(), tile.getHeight(), null, 0, tile.getWidth()),
                    tile.getWidth(),
                    tile.getHeight());
        }

        @Override
        public int at(int x, int y) {
            return argb[Math.floorMod(y, height) * width + Math.floorMod(x, width)];
        }
    }

    /** The ARGB of a pixel after a colour is laid over so much of it, 255 being all. */
    static int over(int below, int color, int coverage) {
        int alpha = product(color >>> 24, coverage);
        if (alpha == 0) {
            return below;
        }
        if (alpha == 255) {
            return color;
        }
        int present = below >>> 24;
        int sum = ((alpha + present) << 8) - alpha * present;
        int result = (sum >> 8) << 24;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int old = (below >>> shift & 255) * present;
            int mixed = (((color >>> shift & 255) << 8) - old) * alpha + (old << 8);
            result |= (mixed / sum) << shift;
        }
        return result;
    }

    private static int product(int a, int b) {
        int t = a * b + 128;
        return ((t >> 8) + t) >> 8;
    }
}
