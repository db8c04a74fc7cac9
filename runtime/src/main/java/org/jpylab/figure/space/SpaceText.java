package org.jpylab.figure.space;

import org.jpylab.figure.artist.Text;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

/**
 * A text at a place in space, turned along a direction where one is given.
 *
 * @param rotation the text's own, in degrees, which a direction overrides in the picture
 */
record SpaceText(Text text, double[] place, double @Nullable [] along, double rotation)
        implements Spatial {
    /** The direction that "x", "y", "z" or three numbers stand for; null for none. */
    static double @Nullable [] direction(@Nullable Object zdir) {
        return switch (zdir) {
            case null -> null;
            case String name ->
                    new double[] {
                        name.equals("x") ? 1 : 0, name.equals("y") ? 1 : 0, name.equals("z") ? 1 : 0
                    };
            default -> Values.numbers(zdir);
        };
    }

    @Override
    public double project(Projection projection) {
        double[] from = projection.of(place);
        text.setPosition(from[0], from[1]);
        if (along != null) {
            double[] to =
                    projection.of(place[0] + along[0], place[1] + along[1], place[2] + along[2]);
            double angle = Math.toDegrees(Math.atan2(to[1] - from[1], to[0] - from[0]));
            text.setRotation(SpaceAxis.upright(angle));
        }
        return from[2];
    }
}
