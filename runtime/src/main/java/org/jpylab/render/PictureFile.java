package org.jpylab.render;

import org.jpylab.error.PyError;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes images in formats of pixels. */
final class PictureFile {
    private PictureFile() {}

    static void write(BufferedImage image, SaveOptions options, OutputStream out)
            throws IOException {
        switch (options.format()) {
            case "png" -> {
                Map<String, String> texts = new LinkedHashMap<>();
                texts.put("Software", "JPyLab");
                options.metadata()
                        .forEach((key, value) -> {
                            if (value == null) {
                                texts.remove(key);
                            } else {
                                texts.put(key, value);
                            }
                        });
                PngFile.write(image, options.dpi(), texts, out);
            }
            case "raw", "rgba" -> out.write(rgba(image));
            case "jpg", "jpeg" -> writeJpeg(onWhite(image), options.quality(), out);
            case "bmp" -> encode(onWhite(image), "bmp", out);
            case "tif", "tiff" -> encode(image, "tiff", out);
            default -> encode(image, options.format(), out);
        }
    }

    private static void writeJpeg(BufferedImage image, int quality, OutputStream out)
            throws IOException {
        ImageIO.setUseCache(false);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality / 100f);
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    private static void encode(BufferedImage image, String format, OutputStream out)
            throws IOException {
        ImageIO.setUseCache(false);
        if (!ImageIO.write(image, format, out)) {
            throw PyError.notImplemented("writing " + format + " files");
        }
    }

    /** The bytes red, green, blue, opacity of every pixel, row by row. */
    static byte[] rgba(BufferedImage image) {
        int[] argb = argb(image);
        int[] rgba = new int[argb.length];
        for (int i = 0; i < rgba.length; i++) {
            rgba[i] = argb[i] << 8 | argb[i] >>> 24;
        }
        byte[] bytes = new byte[4 * rgba.length];
        ByteBuffer.wrap(bytes).order(ByteOrder.BIG_ENDIAN).asIntBuffer().put(rgba);
        return bytes;
    }

    /** The colours of every pixel, row by row; the image's own array where it has one. */
    static int[] argb(BufferedImage image) {
        boolean plain =
                image.getType() == BufferedImage.TYPE_INT_ARGB
                        && image.getRaster().getParent() == null;
        return plain && image.getRaster().getDataBuffer() instanceof DataBufferInt buffer
                ? buffer.getData()
                : image.getRGB(
                        0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** The colours of every pixel as 0xRRGGBB over white, row by row; a new array. */
    static int[] opaque(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] rgb = onWhite(image).getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] &= 0xffffff;
        }
        return rgb;
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage opaque =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }
}
