package org.jpylab.display.terminal;

import org.jpylab.render.IndexedColors;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * DEC's sixels: bands of six rows, each colour of a band in one run over its columns. Digital
 * Equipment Corporation, "VT330/VT340 Programmer Reference Manual", volume 2, chapter 14.
 */
final class SixelWriter {
    private static final int BAND = 6;
    private static final int FIRST = '?';
    private static final int SHORTEST_REPEAT = 4;

    private final StringBuilder out = new StringBuilder();
    private final IndexedColors colors;
    private final int width;
    private final int height;

    private SixelWriter(IndexedColors colors, int width, int height) {
        this.colors = colors;
        this.width = width;
        this.height = height;
    }

    static void write(BufferedImage picture, OutputStream out) throws IOException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        IndexedColors colors =
                IndexedColors.of(opaque.getRGB(0, 0, width, height, null, 0, width), 256);
        SixelWriter writer = new SixelWriter(colors, width, height);
        writer.writeAll();
        out.write(writer.out.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private void writeAll() {
        out.append("\033Pq\"1;1;").append(width).append(';').append(height);
        int[] palette = colors.palette();
        for (int i = 0; i < palette.length; i++) {
            out.append('#').append(i).append(";2;");
            out.append(percent(palette[i] >> 16)).append(';');
            out.append(percent(palette[i] >> 8)).append(';');
            out.append(percent(palette[i]));
        }
        for (int top = 0; top < height; top += BAND) {
            band(top);
        }
        out.append("\033\\\n");
    }

    private static int percent(int channel) {
        return ((channel & 0xff) * 100 + 127) / 255;
    }

    private void band(int top) {
        int rows = Math.min(BAND, height - top);
        byte[][] bits = new byte[colors.palette().length][];
        for (int row = 0; row < rows; row++) {
            for (int x = 0; x < width; x++) {
                int color = colors.index((top + row) * width + x);
                if (bits[color] == null) {
                    bits[color] = new byte[width];
                }
                bits[color][x] |= (byte) (1 << row);
            }
        }
        for (int color = 0; color < bits.length; color++) {
            if (bits[color] != null) {
                out.append('#').append(color);
                runs(bits[color]);
                out.append('$');
            }
        }
        out.append('-');
    }

    private void runs(byte[] columns) {
        int x = 0;
        while (x < width) {
            int end = x + 1;
            while (end < width && columns[end] == columns[x]) {
                end++;
            }
            char sixel = (char) (FIRST + columns[x]);
            int length = end - x;
            if (length >= SHORTEST_REPEAT) {
                out.append('!').append(length).append(sixel);
            } else {
                out.append(String.valueOf(sixel).repeat(length));
            }
            x = end;
        }
    }
}
