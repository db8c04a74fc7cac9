package org.jpylab.display.terminal;

import org.jpylab.render.SaveFigure;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** iTerm2's inline images: a PNG file in base64 in one control sequence. */
final class ItermWriter {
    private ItermWriter() {}

    static void write(BufferedImage picture, OutputStream out) throws IOException {
        byte[] png = SaveFigure.png(picture);
        String head =
                "\033]1337;File=inline=1;size="
                        + png.length
                        + ";width="
                        + picture.getWidth()
                        + "px;height="
                        + picture.getHeight()
                        + "px:";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(Base64.getEncoder().encode(png));
        out.write("\007\n".getBytes(StandardCharsets.US_ASCII));
    }
}
