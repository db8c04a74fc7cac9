package org.jpylab.render.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Reads outlines from a {@code glyf} table. */
record GlyphReader(ByteBuffer glyf, ByteBuffer loca, boolean longOffsets) {
    private static final int DEEPEST = 8;

    private int offset(int glyph) {
        return longOffsets
                ? loca.getInt(4 * glyph)
                : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
    }

    Outline read(int glyph, int depth) {
        int start = offset(glyph);
        if (offset(glyph + 1) == start || depth > DEEPEST) {
            return Outline.EMPTY;
        }
        ByteBuffer data = glyf.slice(start, glyf.limit() - start);
        int contours = data.getShort(0);
        data.position(10);
        return contours < 0 ? composite(data, depth) : simple(data, contours);
    }

    private static Outline simple(ByteBuffer data, int contours) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = Short.toUnsignedInt(data.getShort());
        }
        data.position(data.position() + 2 + Short.toUnsignedInt(data.getShort(data.position())));
        int n = contours == 0 ? 0 : ends[contours - 1] + 1;
        byte[] flags = new byte[n];
        for (int i = 0; i < n; i++) {
            flags[i] = data.get();
            if ((flags[i] & 8) != 0) {
                int repeat = Byte.toUnsignedInt(data.get());
                Arrays.fill(flags, i + 1, i + 1 + repeat, flags[i]);
                i += repeat;
            }
        }
        int[] x = coordinates(data, flags, 2, 16);
        int[] y = coordinates(data, flags, 4, 32);
        boolean[] onCurve = new boolean[n];
        for (int i = 0; i < n; i++) {
            onCurve[i] = (flags[i] & 1) != 0;
        }
        return new Outline(x, y, onCurve, ends);
    }

    private static int[] coordinates(ByteBuffer data, byte[] flags, int isByte, int isSame) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & isSame) != 0;
            if ((flags[i] & isByte) != 0) {
                int step = Byte.toUnsignedInt(data.get());
                value += same ? step : -step;
            } else if (!same) {
                value += data.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    private Outline composite(ByteBuffer data, int depth) {
        Outline whole = Outline.EMPTY;
        int flags;
        do {
            flags = data.getShort();
            int part = Short.toUnsignedInt(data.getShort());
            boolean words = (flags & 1) != 0;
            int dx = words ? data.getShort() : data.get();
            int dy = words ? data.getShort() : data.get();
            double[] matrix = matrix(data, flags);
            Outline outline = read(part, depth + 1);
            whole = whole.plus((flags & 2) == 0 ? outline : mapped(outline, matrix, dx, dy));
        } while ((flags & 32) != 0);
        return whole;
    }

    private static double[] matrix(ByteBuffer data, int flags) {
        double[] m = {1, 0, 0, 1};
        if ((flags & 8) != 0) {
            m[0] = m[3] = data.getShort() / 16384.0;
        } else if ((flags & 64) != 0) {
            m[0] = data.getShort() / 16384.0;
            m[3] = data.getShort() / 16384.0;
        } else if ((flags & 128) != 0) {
            for (int i = 0; i < 4; i++) {
                m[i] = data.getShort() / 16384.0;
            }
        }
        return m;
    }

    private static Outline mapped(Outline outline, double[] m, int dx, int dy) {
        int n = outline.size();
        int[] x = new int[n];
        int[] y = new int[n];
        for (int i = 0; i < n; i++) {
            x[i] = (int) Math.rint(m[0] * outline.x()[i] + m[2] * outline.y()[i]) + dx;
            y[i] = (int) Math.rint(m[1] * outline.x()[i] + m[3] * outline.y()[i]) + dy;
        }
        return new Outline(x, y, outline.onCurve(), outline.ends());
    }
}
