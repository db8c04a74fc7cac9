package org.jpylab.render;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.Values;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads pictures from files: what {@code imread} does. */
public final class PictureReader {
    private PictureReader() {}

    /**
     * A picture as numbers, row by row from the top, the channels of a pixel side by side.
     *
     * @param channels 1 grey, 3 colours, 4 colours and opacity
     * @param values 0 to 1 for PNG files; whole numbers from 0 to 255 for others
     * @param isPng whether the values are fractions, 32 bits wide in Python
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    public record Picture(int rows, int columns, int channels, double[] values, boolean isPng) {}

    /** The picture in a file. */
    public static Picture read(Path file) {
        try {
            return read(Files.readAllBytes(file), file.toString());
        } catch (NoSuchFileException e) {
            throw new PyError(
                    "FileNotFoundError",
                    "[Errno 2] No such file or directory: " + Values.repr(file.toString()));
        } catch (IOException e) {
            throw PyError.osError(String.valueOf(e.getMessage()));
        }
    }

    /** The picture in the bytes of a file; {@code name} is for messages. */
    public static Picture read(byte[] bytes, String name) {
        ImageIO.setUseCache(false);
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unknown(name);
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            boolean png = reader.getFormatName().equalsIgnoreCase("png");
            BufferedImage image = reader.read(0);
            reader.dispose();
            return numbers(image, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PyError unknown(String name) {
        return new PyError(
                "PIL.UnidentifiedImageError", "cannot identify image file " + Values.repr(name));
    }

    private static Picture numbers(BufferedImage image, boolean png) {
        int rows = image.getHeight();
        int columns = image.getWidth();
        int bands = image.getRaster().getNumBands();
        boolean indexed = image.getColorModel() instanceof java.awt.image.IndexColorModel;
        if (bands == 1 && !indexed) {
            return grey(image, png);
        }
        boolean opacity = image.getColorModel().hasAlpha();
        int channels = opacity ? 4 : 3;
        int[] argb = image.getRGB(0, 0, columns, rows, null, 0, columns);
        double[] values = new double[rows * columns * channels];
        double scale = png ? 255 : 1;
        for (int i = 0; i < argb.length; i++) {
            for (int c = 0; c < 3; c++) {
                values[i * channels + c] = (argb[i] >> (16 - 8 * c) & 0xff) / scale;
            }
            if (opacity) {
                values[i * channels + 3] = (argb[i] >>> 24) / scale;
            }
        }
        return new Picture(rows, columns, channels, values, png);
    }

    private static Picture grey(BufferedImage image, boolean png) {
        Raster raster = image.getRaster();
        int rows = image.getHeight();
        int columns = image.getWidth();
        double most = (1 << image.getColorModel().getComponentSize(0)) - 1.0;
        double[] values = raster.getSamples(0, 0, columns, rows, 0, (double[]) null);
        for (int i = 0; i < values.length; i++) {
            values[i] = png ? values[i] / most : Math.rint(values[i] * 255 / most);
        }
        return new Picture(rows, columns, 1, values, png);
    }
}
