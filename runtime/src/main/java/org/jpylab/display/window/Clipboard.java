package org.jpylab.display.window;

import org.jspecify.annotations.Nullable;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;

/** What other programs have copied. */
public final class Clipboard {
    private Clipboard() {}

    /** Returns the text on the clipboard, empty if there is none; null where there is no screen. */
    public static @Nullable String text() {
        if (GraphicsEnvironment.isHeadless()) {
            return null;
        }
        try {
            Object text =
                    Toolkit.getDefaultToolkit()
                            .getSystemClipboard()
                            .getData(DataFlavor.stringFlavor);
            return text.toString();
        } catch (UnsupportedFlavorException | IOException | IllegalStateException e) {
            return "";
        }
    }
}
