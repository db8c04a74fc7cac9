package org.jpylab.display.window;

import org.jspecify.annotations.Nullable;

/** What came from a window, in Swing's pixels from the upper left. */
sealed interface Input {
    /** The pointer moved or a button changed; {@code kind} is an event name of Matplotlib. */
    record Mouse(
            String kind,
            double x,
            double y,
            int button,
            double step,
            boolean doubleClick,
            @Nullable String modifiers)
            implements Input {}

    record Key(String kind, String key) implements Input {}

    record Resize(int width, int height, double pixelRatio) implements Input {}

    /** A button of the toolbar. */
    record Command(String name) implements Input {}

    /** A file was chosen to save the figure to. */
    record Save(java.nio.file.Path file) implements Input {}

    record Close() implements Input {}
}
