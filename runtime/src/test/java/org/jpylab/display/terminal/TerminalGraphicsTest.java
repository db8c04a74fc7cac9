package org.jpylab.display.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

class TerminalGraphicsTest {
    @Test
    void theEnvironmentTellsWhatATerminalCan() {
        assertThat(TerminalGraphics.of(Map.of("TERM", "xterm-kitty")))
                .isEqualTo(TerminalGraphics.KITTY);
        assertThat(TerminalGraphics.of(Map.of("TERM_PROGRAM", "iTerm.app")))
                .isEqualTo(TerminalGraphics.ITERM2);
        assertThat(TerminalGraphics.of(Map.of("TERM", "foot"))).isEqualTo(TerminalGraphics.SIXEL);
        assertThat(TerminalGraphics.of(Map.of("TERM", "xterm-256color")))
                .isEqualTo(TerminalGraphics.NONE);
        assertThat(TerminalGraphics.of(Map.of("TERM", "xterm", "JPYLAB_GRAPHICS", "sixel")))
                .isEqualTo(TerminalGraphics.SIXEL);
    }

    @Test
    void kittyGetsAPngInChunks() throws IOException {
        BufferedImage picture = stripes(200, 300);
        String text = written(TerminalGraphics.KITTY, picture);
        Matcher chunks = Pattern.compile("\033_G([^;]*);([^\033]*)\033\\\\").matcher(text);
        StringBuilder data = new StringBuilder();
        String keys = "";
        while (chunks.find()) {
            keys = chunks.group(1);
            data.append(chunks.group(2));
            assertThat(chunks.group(2).length()).isLessThanOrEqualTo(4096);
        }
        assertThat(keys).endsWith("m=0");
        assertThat(text).startsWith("\033_Gf=100,a=T");
        assertThat(same(decode(data.toString()), picture)).isTrue();
    }

    @Test
    void itermGetsAPngInOneSequence() throws IOException {
        BufferedImage picture = stripes(20, 30);
        String text = written(TerminalGraphics.ITERM2, picture);
        assertThat(text).startsWith("\033]1337;File=inline=1;").endsWith("\007\n");
        String data = text.substring(text.indexOf(':') + 1, text.indexOf('\007'));
        assertThat(same(decode(data), picture)).isTrue();
    }

    @Test
    void sixelsDecodeToThePicture() throws IOException {
        BufferedImage picture = stripes(37, 20);
        assertThat(same(unsixel(written(TerminalGraphics.SIXEL, picture), 37, 20), picture))
                .isTrue();
    }

    private static String written(TerminalGraphics kind, BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kind.write(picture, out);
        return out.toString(StandardCharsets.US_ASCII);
    }

    private static BufferedImage decode(String base64) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
    }

    private static BufferedImage stripes(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] colors = {0xffffff, 0xff0000, 0x00ff00, 0x0000ff, 0x333333};
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, colors[(x / 7 + y / 4) % colors.length]);
            }
        }
        return picture;
    }

    private static boolean same(BufferedImage a, BufferedImage b) {
        for (int y = 0; y < b.getHeight(); y++) {
            for (int x = 0; x < b.getWidth(); x++) {
                if (((a.getRGB(x, y) ^ b.getRGB(x, y)) & 0xffffff) != 0) {
                    return false;
                }
            }
        }
        return a.getWidth() == b.getWidth() && a.getHeight() == b.getHeight();
    }

    private static BufferedImage unsixel(String text, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] palette = new int[256];
        String body =
                text.substring(text.indexOf("\"1;1;"), text.lastIndexOf('\033'))
                        .replaceFirst("\"[\\d;]+", "");
        String token = "#(\\d+);2;(\\d+);(\\d+);(\\d+)|#(\\d+)|!(\\d+)([?-~])|([?-~])|(\\$)|(-)";
        Matcher tokens = Pattern.compile(token).matcher(body);
        int color = 0;
        int x = 0;
        int top = 0;
        while (tokens.find()) {
            if (tokens.group(1) != null) {
                palette[Integer.parseInt(tokens.group(1))] =
                        level(tokens.group(2)) << 16
                                | level(tokens.group(3)) << 8
                                | level(tokens.group(4));
            } else if (tokens.group(5) != null) {
                color = palette[Integer.parseInt(tokens.group(5))];
            } else if (tokens.group(9) != null) {
                x = 0;
            } else if (tokens.group(10) != null) {
                x = 0;
                top += 6;
            } else {
                boolean repeated = tokens.group(6) != null;
                int times = repeated ? Integer.parseInt(tokens.group(6)) : 1;
                int bits = (repeated ? tokens.group(7) : tokens.group(8)).charAt(0) - '?';
                for (int i = 0; i < times; i++, x++) {
                    for (int row = 0; row < 6; row++) {
                        if ((bits >> row & 1) != 0) {
                            picture.setRGB(x, top + row, color);
                        }
                    }
                }
            }
        }
        return picture;
    }

    private static int level(String percent) {
        return Math.round(Integer.parseInt(percent) * 255 / 100f);
    }
}
