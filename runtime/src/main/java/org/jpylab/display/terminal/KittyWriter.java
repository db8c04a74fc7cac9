package org.jpylab.display.terminal;

import org.jpylab.render.SaveFigure;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** kitty's graphics protocol: a PNG file in base64, in chunks of at most 4096 characters. */
final class KittyWriter {
    private static final int CHUNK = 4096;
    private static final String START = "\033_G";
    private static final String END = "\033\\";

    private KittyWriter() {}

    static void write(BufferedImage picture, OutputStream out) throws IOException {
        String data = Base64.getEncoder().encodeToString(SaveFigure.png(picture));
        StringBuilder text = new StringBuilder(data.length() + data.length() / CHUNK * 16 + 64);
        for (int at = 0; at < data.length(); at += CHUNK) {
            boolean last = at + CHUNK >= data.length();
            text.append(START);
            if (at == 0) {
                text.append("f=100,a=T,q=2,");
            }
            text.append("m=").append(last ? 0 : 1).append(';');
            text.append(data, at, Math.min(data.length(), at + CHUNK)).append(END);
        }
        out.write(text.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
    }
}
