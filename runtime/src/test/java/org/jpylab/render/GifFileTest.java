package org.jpylab.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;

class GifFileTest {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 80;

    @Test
    void framesReadBackAsTheyWereDrawn() throws IOException {
        List<BufferedImage> frames = List.of(disc(10), disc(10), disc(60), noise());
        List<BufferedImage> read = readAll(encode(frames, 20));
        assertThat(read).hasSize(4);
        for (int i = 0; i < 3; i++) {
            assertThat(pixels(read.get(i))).isEqualTo(pixels(frames.get(i)));
        }
    }

    @Test
    void manyColoursBecomeSimilarOnes() throws IOException {
        BufferedImage noise = noise();
        int[] before = pixels(noise);
        int[] after = pixels(readAll(encode(List.of(noise), 20)).getFirst());
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                sum += Math.abs((before[i] >> shift & 0xff) - (after[i] >> shift & 0xff));
            }
        }
        assertThat(sum / (3 * before.length)).isLessThan(16);
    }

    @Test
    void theDelayFollowsTheFramesPerSecond() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        byte[] bytes = encode(List.of(disc(10), disc(20)), 25);
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bytes)));
        var tree =
                (IIOMetadataNode)
                        reader.getImageMetadata(1).getAsTree("javax_imageio_gif_image_1.0");
        var control =
                (IIOMetadataNode) tree.getElementsByTagName("GraphicControlExtension").item(0);
        assertThat(control.getAttribute("delayTime")).isEqualTo("4");
    }

    private static byte[] encode(List<BufferedImage> frames, double fps) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GifFile gif = new GifFile(out, fps)) {
            for (BufferedImage frame : frames) {
                gif.add(frame);
            }
        }
        return out.toByteArray();
    }

    private static BufferedImage disc(int x) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.RED);
        graphics.fillOval(x, 20, 40, 40);
        graphics.dispose();
        return image;
    }

    private static BufferedImage noise() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        int[] rgb = image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] &= 0xffffff;
        }
        return rgb;
    }

    /** The frames, each drawn over those before it. */
    private static List<BufferedImage> readAll(byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bytes)));
        BufferedImage whole = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        List<BufferedImage> frames = new ArrayList<>();
        for (int i = 0; i < reader.getNumImages(true); i++) {
            var tree =
                    (IIOMetadataNode)
                            reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
            var place = (IIOMetadataNode) tree.getElementsByTagName("ImageDescriptor").item(0);
            Graphics2D graphics = whole.createGraphics();
            graphics.drawImage(
                    reader.read(i),
                    Integer.parseInt(place.getAttribute("imageLeftPosition")),
                    Integer.parseInt(place.getAttribute("imageTopPosition")),
                    null);
            graphics.dispose();
            BufferedImage copy = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            whole.copyData(copy.getRaster());
            frames.add(copy);
        }
        return frames;
    }
}
