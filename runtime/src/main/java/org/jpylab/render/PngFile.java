package org.jpylab.render;

import org.jpylab.error.Interruption;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PNG files (W3C recommendation, 2003) with the resolution and texts in them. */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final double METRES_PER_INCH = 0.0254;

    private PngFile() {}

    /**
     * Writes an image with its opacity.
     *
     * @param dpi pixels per inch to note; 0 for none
     * @param texts keywords and what they say, in Latin letters
     */
    static void write(BufferedImage image, double dpi, Map<String, String> texts, OutputStream out)
            throws IOException {
        int width = image.getWidth();
        int height = image.getHeight();
        out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(header);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 6, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String content = text.getKey() + '\0' + text.getValue();
            chunk(out, "tEXt", content.getBytes(StandardCharsets.ISO_8859_1));
        }
        if (dpi > 0) {
            ByteArrayOutputStream physical = new ByteArrayOutputStream();
            DataOutputStream sizes = new DataOutputStream(physical);
            int perMetre = (int) (dpi / METRES_PER_INCH + 0.5);
            sizes.writeInt(perMetre);
            sizes.writeInt(perMetre);
            sizes.writeByte(1);
            chunk(out, "pHYs", physical.toByteArray());
        }
        chunk(out, "IDAT", rows(image));
        chunk(out, "IEND", new byte[0]);
    }

    /** The rows as differences to the rows above, packed. Most rows of figures repeat. */
    private static byte[] rows(BufferedImage image) throws IOException {
        int width = image.getWidth();
        int[] argb = PictureFile.argb(image);
        byte[] difference = new byte[1 + 4 * width];
        difference[0] = 2;
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(6);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 15)) {
            for (int y = 0; y < image.getHeight(); y++) {
                Interruption.check();
                Arrays.fill(difference, 1, difference.length, (byte) 0);
                int from = y * width;
                int x =
                        y == 0
                                ? 0
                                : Arrays.mismatch(
                                        argb, from - width, from, argb, from, from + width);
                for (; x >= 0 && x < width; x++) {
                    int p = argb[from + x];
                    int above = y == 0 ? 0 : argb[from + x - width];
                    if (p != above) {
                        int at = 1 + 4 * x;
                        difference[at] = (byte) ((p >> 16) - (above >> 16));
                        difference[at + 1] = (byte) ((p >> 8) - (above >> 8));
                        difference[at + 2] = (byte) (p - above);
                        difference[at + 3] = (byte) ((p >> 24) - (above >> 24));
                    }
                }
                out.write(difference);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void chunk(OutputStream out, String type, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        crc.update(name);
        crc.update(content);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(content.length);
        data.write(name);
        data.write(content);
        data.writeInt((int) crc.getValue());
    }
}
