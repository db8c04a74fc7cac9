package org.jpylab.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

    private static byte[] rows(BufferedImage image) throws IOException {
        int width = image.getWidth();
        int[] argb = new int[width];
        byte[] row = new byte[1 + 4 * width];
        byte[] above = new byte[row.length];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(6);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 15)) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRGB(0, y, width, 1, argb, 0, width);
                byte[] difference = new byte[row.length];
                difference[0] = 2;
                for (int x = 0; x < width; x++) {
                    int p = argb[x];
                    int at = 1 + 4 * x;
                    row[at] = (byte) (p >> 16);
                    row[at + 1] = (byte) (p >> 8);
                    row[at + 2] = (byte) p;
                    row[at + 3] = (byte) (p >> 24);
                }
                for (int i = 1; i < row.length; i++) {
                    difference[i] = (byte) (row[i] - above[i]);
                }
                out.write(difference);
                byte[] next = above;
                above = row;
                row = next;
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
