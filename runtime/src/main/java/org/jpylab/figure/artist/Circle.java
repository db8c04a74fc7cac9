package org.jpylab.figure.artist;

import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** A circle by its centre and radius. */
public final class Circle extends Ellipse {
    public static final PropertyTable<Circle> CIRCLE =
            PropertyTable.of("Circle", Circle.class, ELLIPSE)
                    .with("radius", a -> a.width() / 2, (a, v) -> a.setRadius(Values.number(v)));

    public Circle(double[] center, double radius, Map<String, ? extends @Nullable Object> kwargs) {
        super(center, 2 * radius, 2 * radius, 0, Map.of());
        construct(kwargs);
    }

    @Override
    public PropertyTable<?> properties() {
        return CIRCLE;
    }

    private void setRadius(double radius) {
        setWidth(2 * radius);
        setHeight(2 * radius);
    }
}
