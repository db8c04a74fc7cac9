package org.jpylab.gallery;

import java.awt.image.BufferedImage;

/**
 * How different two pictures look.
 *
 * @param mean difference of the brightness of pixels after a slight blur, from 0 to 1
 * @param structure 1 minus the structural similarity of Z. Wang et al., "Image quality assessment",
 *     IEEE Transactions on Image Processing 13 (2004), in windows of eight pixels: 0 for equal ones
 */
record PictureDifference(double mean, double structure) {
    private static final int WINDOW = 8;
    private static final double C1 = 0.01 * 0.01;
    private static final double C2 = 0.03 * 0.03;

    /** The difference of two pictures; all there is when their sizes differ. */
    static PictureDifference of(BufferedImage first, BufferedImage second) {
        int width = first.getWidth();
        int height = first.getHeight();
        if (second.getWidth() != width || second.getHeight() != height) {
            return new PictureDifference(1, 1);
        }
        double sum = 0;
        double similarity = 0;
        for (int channel = 0; channel < 3; channel++) {
            double[] a = blurred(levels(first, channel), width, height);
            double[] b = blurred(levels(second, channel), width, height);
            for (int i = 0; i < a.length; i++) {
                sum += Math.abs(a[i] - b[i]);
            }
            similarity += similarity(a, b, width, height);
        }
        return new PictureDifference(sum / (3.0 * width * height), 1 - similarity / 3);
    }

    /** The difference of each pixel in black on white; a new picture. */
    static BufferedImage map(BufferedImage first, BufferedImage second) {
        int width = Math.min(first.getWidth(), second.getWidth());
        int height = Math.min(first.getHeight(), second.getHeight());
        BufferedImage map = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int largest = 0;
                for (int channel = 0; channel < 3; channel++) {
                    double a = level(first.getRGB(x, y), channel);
                    double b = level(second.getRGB(x, y), channel);
                    largest = Math.max(largest, (int) (255 * Math.abs(a - b)));
                }
                int grey = 255 - largest;
                map.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        return map;
    }

    private static double[] levels(BufferedImage picture, int channel) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] argb = picture.getRGB(0, 0, width, height, null, 0, width);
        double[] levels = new double[argb.length];
        for (int i = 0; i < argb.length; i++) {
            levels[i] = level(argb[i], channel);
        }
        return levels;
    }

    /** A channel of a colour over white, from 0 to 1. */
    private static double level(int argb, int channel) {
        double alpha = (argb >>> 24) / 255.0;
        return 1 - alpha + alpha * (argb >> (16 - 8 * channel) & 0xff) / 255.0;
    }

    /** The mean of each pixel and its eight neighbours. */
    private static double[] blurred(double[] levels, int width, int height) {
        double[] blurred = new double[levels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double sum = 0;
                int count = 0;
                for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
                    for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                        sum += levels[v * width + u];
                        count++;
                    }
                }
                blurred[y * width + x] = sum / count;
            }
        }
        return blurred;
    }

    private static double similarity(double[] a, double[] b, int width, int height) {
        double sum = 0;
        int count = 0;
        for (int y = 0; y + WINDOW <= height; y += WINDOW / 2) {
            for (int x = 0; x + WINDOW <= width; x += WINDOW / 2) {
                sum += inWindow(a, b, y * width + x, width);
                count++;
            }
        }
        return sum / count;
    }

    private static double inWindow(double[] a, double[] b, int start, int width) {
        double sumA = 0;
        double sumB = 0;
        double squaresA = 0;
        double squaresB = 0;
        double products = 0;
        for (int v = 0; v < WINDOW; v++) {
            for (int u = 0; u < WINDOW; u++) {
                double p = a[start + v * width + u];
                double q = b[start + v * width + u];
                sumA += p;
                sumB += q;
                squaresA += p * p;
                squaresB += q * q;
                products += p * q;
            }
        }
        double n = WINDOW * WINDOW;
        double meanA = sumA / n;
        double meanB = sumB / n;
        double varianceA = squaresA / n - meanA * meanA;
        double varianceB = squaresB / n - meanB * meanB;
        double covariance = products / n - meanA * meanB;
        return (2 * meanA * meanB + C1)
                * (2 * covariance + C2)
                / ((meanA * meanA + meanB * meanB + C1) * (varianceA + varianceB + C2));
    }
}
