package org.jpylab.display.terminal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;

/** A way in which terminals take pictures. */
public enum TerminalGraphics {
    /** The graphics protocol of kitty, also known to Ghostty, WezTerm and Konsole. */
    KITTY,
    /** The inline images of iTerm2, also known to WezTerm and VS Code. */
    ITERM2,
    /** DEC's sixels, known to xterm (if asked to), foot, mlterm and Windows Terminal. */
    SIXEL,
    /** No pictures. */
    NONE;

    /**
     * Guesses from the environment what a terminal can. Sixels are only used where the terminal is
     * known to have them, since nothing but asking would tell.
     */
    public static TerminalGraphics of(Map<String, String> environment) {
        String asked = lower(environment, "JPYLAB_GRAPHICS");
        for (TerminalGraphics kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(asked)) {
                return kind;
            }
        }
        String term = lower(environment, "TERM");
        String program = lower(environment, "TERM_PROGRAM");
        if (term.startsWith("screen") || term.startsWith("tmux") || term.equals("dumb")) {
            return NONE;
        }
        if (environment.containsKey("KITTY_WINDOW_ID")
                || term.contains("kitty")
                || term.contains("ghostty")
                || program.equals("ghostty")
                || environment.containsKey("KONSOLE_VERSION")) {
            return KITTY;
        }
        if (program.equals("iterm.app")
                || program.equals("wezterm")
                || environment.containsKey("ITERM_SESSION_ID")) {
            return ITERM2;
        }
        boolean sixels =
                term.startsWith("foot")
                        || term.startsWith("mlterm")
                        || term.contains("sixel")
                        || environment.containsKey("WT_SESSION");
        return sixels ? SIXEL : NONE;
    }

    private static String lower(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").toLowerCase(Locale.ROOT);
    }

    /** Writes a picture so that the terminal shows it at the cursor, and ends the line. */
    public void write(BufferedImage picture, OutputStream out) throws IOException {
        switch (this) {
            case KITTY -> KittyWriter.write(picture, out);
            case ITERM2 -> ItermWriter.write(picture, out);
            case SIXEL -> SixelWriter.write(picture, out);
            case NONE -> {}
        }
        out.flush();
    }
}
