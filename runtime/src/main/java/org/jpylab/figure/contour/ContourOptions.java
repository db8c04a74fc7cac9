package org.jpylab.figure.contour;

import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.tick.Locator;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The keywords of {@code contour} and {@code contourf}; null for what is not given. */
public record ContourOptions(
        @Nullable Object levels,
        @Nullable Object colors,
        @Nullable Object cmap,
        @Nullable Object norm,
        @Nullable Double vmin,
        @Nullable Double vmax,
        @Nullable Double alpha,
        String extend,
        @Nullable Locator locator,
        @Nullable Object lineWidths,
        @Nullable Object lineStyles,
        @Nullable Object negativeLineStyles,
        List<@Nullable String> hatches,
        @Nullable Object antialiased,
        @Nullable Double zorder,
        @Nullable Transform transform,
        boolean cornerMask,
        int chunk) {}
