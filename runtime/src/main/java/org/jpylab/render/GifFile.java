package org.jpylab.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes animations as GIF files, a picture at a time. CompuServe, "Graphics Interchange Format",
 * version 89a, 1990. What does not change from one picture to the next is not written again.
 */
public final class GifFile implements AutoCloseable {
    private static final int FOREVER = 0;
    private static final int COLORS = 256;

    private final OutputStream out;
    private final int centiseconds;
    private int @org.jspecify.annotations.Nullable [] before;
    private int width;
    private int height;

    /**
     * Starts an animation.
     *
     * @param framesPerSecond rounded to hundredths of a second per picture
     */
    public GifFile(OutputStream out, double framesPerSecond) {
        this.out = out;
        this.centiseconds = Math.max(1, (int) Math.round(100 / framesPerSecond));
    }

    /** Adds a picture; all must be of one size. */
    public void add(BufferedImage picture) throws IOException {
        int[] rgb = PictureFile.opaque(picture);
        if (before == null) {
            width = picture.getWidth();
            height = picture.getHeight();
            header();
            frame(rgb, 0, 0, width, height);
        } else if (picture.getWidth() != width || picture.getHeight() != height) {
            throw new IllegalArgumentException("pictures of an animation differ in size");
        } else {
            int[] box = changes(before, rgb);
            frame(rgb, box[0], box[1], box[2], box[3]);
        }
        before = rgb;
    }

    @Override
    public void close() throws IOException {
        out.write(0x3b);
        out.flush();
    }

    private void header() throws IOException {
        out.write("GIF89a".getBytes(StandardCharsets.US_ASCII));
        word(width);
        word(height);
        out.write(new byte[] {0, 0, 0});
        out.write(new byte[] {0x21, (byte) 0xff, 11});
        out.write("NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[] {3, 1});
        word(FOREVER);
        out.write(0);
    }

    /** Left, top, width, height of what differs; one pixel when nothing does. */
    private int[] changes(int[] old, int[] now) {
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (old[y * width + x] != now[y * width + x]) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return right < 0
                ? new int[] {0, 0, 1, 1}
                : new int[] {left, top, right - left + 1, bottom - top + 1};
    }

    private void frame(int[] rgb, int left, int top, int wide, int high) throws IOException {
        int[] part = new int[wide * high];
        for (int y = 0; y < high; y++) {
            System.arraycopy(rgb, (top + y) * width + left, part, y * wide, wide);
        }
        IndexedColors colors = IndexedColors.of(part, COLORS);
        out.write(new byte[] {0x21, (byte) 0xf9, 4, 4});
        word(centiseconds);
        out.write(new byte[] {0, 0});
        out.write(0x2c);
        word(left);
        word(top);
        word(wide);
        word(high);
        int bits = 2;
        while (1 << bits < colors.palette().length) {
            bits++;
        }
        out.write(0x80 | bits - 1);
        for (int i = 0; i < 1 << bits; i++) {
            int color = i < colors.palette().length ? colors.palette()[i] : 0;
            out.write(color >> 16);
            out.write(color >> 8);
            out.write(color);
        }
        out.write(bits);
        blocks(GifCodes.encode(colors, bits));
    }

    private void blocks(ByteArrayOutputStream codes) throws IOException {
        byte[] bytes = codes.toByteArray();
        for (int at = 0; at < bytes.length; at += 255) {
            int length = Math.min(255, bytes.length - at);
            out.write(length);
            out.write(bytes, at, length);
        }
        out.write(0);
    }

    private void word(int value) throws IOException {
        out.write(value);
        out.write(value >> 8);
    }
}
