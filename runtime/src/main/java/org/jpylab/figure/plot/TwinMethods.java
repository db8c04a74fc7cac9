package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.layout.SubplotSpec;
import org.jpylab.figure.plot.AxesMethods.Method;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** Axes over or inside of others: {@code twinx}, {@code twiny}, {@code inset_axes}. */
final class TwinMethods {
    private static final Signature INSET =
            Signature.of("inset_axes", "bounds, *, transform=None, zorder=5, **kwargs");

    private TwinMethods() {}

    static void register(Map<String, Method> methods) {
        methods.put("twinx", (axes, call) -> twin(axes, true));
        methods.put("twiny", (axes, call) -> twin(axes, false));
        methods.put("sharex", (axes, call) -> share(axes, call, true));
        methods.put("sharey", (axes, call) -> share(axes, call, false));
        methods.put("inset_axes", TwinMethods::inset);
    }

    private static @Nullable Object share(Axes axes, Call call, boolean x) {
        if (!(call.args().getFirst() instanceof Axes other)) {
            throw PyError.typeError("other must be an instance of matplotlib.axes._base._AxesBase");
        }
        axes.share(x, other);
        return null;
    }

    private static Axes twin(Axes axes, boolean sharesX) {
        Figure figure = axes.owner();
        Axes twin = new Axes(figure, axes.originalPosition());
        SubplotSpec spec = axes.subplotSpec();
        if (spec != null) {
            twin.setSubplotSpec(spec);
        }
        twin.share(sharesX, axes);
        figure.addAxes(twin);
        axes.set("adjustable", "datalim");
        twin.set("adjustable", "datalim");
        twin.joinTwins(axes);
        String far = sharesX ? "right" : "top";
        AxisMethods.call(twin.axis(!sharesX), "tick_" + far, Call.of());
        twin.axis(!sharesX).set("label_position", far);
        twin.axis(!sharesX).setAutoscaled(axes.axis(!sharesX).isAutoscaled());
        AxisMethods.call(axes.axis(!sharesX), sharesX ? "tick_left" : "tick_bottom", Call.of());
        twin.axis(sharesX).setVisible(false);
        twin.patch().setVisible(false);
        return twin;
    }

    private static Axes inset(Axes axes, Call call) {
        Arguments given = INSET.bind(call);
        double[] bounds = Values.numbers(given.get("bounds"));
        Map<String, @Nullable Object> look = new LinkedHashMap<>(given.rest());
        look.remove("axes_class");
        look.putIfAbsent("label", "inset_axes");
        Object system = given.get("transform");
        Transform transform = system instanceof Transform own ? own : axes.transAxes();
        Axes made =
                org.jpylab.figure.axes.Projections.create(
                        axes.owner(), Bbox.fromBounds(0, 0, 1, 1), look);
        made.setFigure(axes.figure());
        made.setZorder(given.number("zorder"));
        Bbox box = Bbox.fromBounds(bounds[0], bounds[1], bounds[2], bounds[3]);
        made.setPositioner(() ->
                box.transformed(transform).transformed(axes.owner().transFigure().inverted()));
        axes.addChildAxes(made);
        return made;
    }
}
