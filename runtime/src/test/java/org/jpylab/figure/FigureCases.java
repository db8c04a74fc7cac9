package org.jpylab.figure;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import org.jpylab.error.PyError;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.plot.AxesMethods;
import org.jpylab.figure.plot.AxisMethods;
import org.jpylab.figure.plot.Call;
import org.jpylab.figure.plot.FigureMethods;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Resource;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Carries out the calls of a case of {@code figures.json}. */
final class FigureCases {
    private final Figure figure;
    private final List<@Nullable Object> results = new ArrayList<>();

    private FigureCases(Figure figure) {
        this.figure = figure;
    }

    static List<JsonObject> all(String resource) {
        List<JsonObject> cases = new ArrayList<>();
        JsonParser.parseString(Resource.text(FigureCases.class, resource))
                .getAsJsonArray()
                .forEach(element -> cases.add(element.getAsJsonObject()));
        return cases;
    }

    /** What the case gives here: an error, or what the figure holds after layout. */
    static JsonObject run(JsonObject given) {
        RcParams saved = RcParams.current().copy();
        try {
            if (given.has("rc")) {
                RcParams.current().putAll(asMap(given.getAsJsonObject("rc")));
            }
            JsonObject size =
                    given.has("figure") ? given.getAsJsonObject("figure") : new JsonObject();
            double[] inches =
                    size.has("figsize") ? Values.numbers(plain(size.get("figsize"))) : null;
            Figure figure = new Figure(inches, null);
            if (!given.has("bare")) {
                figure.addSubplot(List.of(111), Map.of());
            }
            return new FigureCases(figure).carryOut(given.getAsJsonArray("calls"));
        } finally {
            RcParams.current().restore(saved);
        }
    }

    private JsonObject carryOut(JsonArray calls) {
        JsonObject found = new JsonObject();
        try {
            for (JsonElement call : calls) {
                results.add(call(call.getAsJsonArray()));
            }
        } catch (PyError e) {
            JsonArray error = new JsonArray();
            error.add(e.pythonClass());
            error.add(e.getMessage());
            found.add("error", error);
            return found;
        }
        PaintList.of(figure, Figure.textMetrics());
        found.add("error", com.google.gson.JsonNull.INSTANCE);
        found.add("axes", FigureDescription.axes(figure));
        found.add("texts", FigureDescription.texts(figure.texts()));
        return found;
    }

    private @Nullable Object call(JsonArray call) {
        String target = call.get(0).getAsString();
        String method = call.get(1).getAsString();
        List<@Nullable Object> args = new ArrayList<>();
        call.get(2).getAsJsonArray().forEach(arg -> args.add(decode(arg)));
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>();
        call.get(3)
                .getAsJsonObject()
                .entrySet()
                .forEach(entry -> kwargs.put(entry.getKey(), decode(entry.getValue())));
        Call decoded = new Call(args, kwargs);
        if (target.equals("fig")) {
            return FigureMethods.call(figure, method, decoded);
        }
        boolean onAxes = target.startsWith("ax");
        String number = target.substring(onAxes ? 2 : 1);
        Axes axes = figure.axesList().get(number.isEmpty() ? 0 : Integer.parseInt(number));
        return onAxes
                ? AxesMethods.call(axes, method, decoded)
                : AxisMethods.call(axes.axis(target.startsWith("x")), method, decoded);
    }

    private @Nullable Object decode(JsonElement element) {
        if (element instanceof JsonObject object) {
            if (object.has("array")) {
                return array(object.getAsJsonArray("array"));
            }
            if (object.has("tuple")) {
                return decode(object.get("tuple"));
            }
            if (object.has("axes")) {
                return figure.axesList().get(object.get("axes").getAsInt());
            }
            if (object.has("result")) {
                return result(object);
            }
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            object.entrySet().forEach(entry -> map.put(entry.getKey(), decode(entry.getValue())));
            return map;
        }
        if (element instanceof JsonArray list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.forEach(item -> items.add(decode(item)));
            return items;
        }
        return plain(element);
    }

    private @Nullable Object result(JsonObject reference) {
        Object found = results.get(reference.get("result").getAsInt());
        if (reference.has("path")) {
            for (JsonElement key : reference.getAsJsonArray("path")) {
                found =
                        found instanceof Map<?, ?> map
                                ? map.get(key.getAsString())
                                : Values.items(found).get(key.getAsInt());
            }
        }
        return found;
    }

    private static Object array(JsonArray values) {
        Object plain = plain(values);
        return values.size() > 0 && values.get(0).isJsonArray()
                ? Matrix.of(plain)
                : Values.numbers(plain);
    }

    private static @Nullable Object plain(JsonElement element) {
        if (element instanceof JsonArray array) {
            List<@Nullable Object> items = new ArrayList<>();
            array.forEach(item -> items.add(plain(item)));
            return items;
        }
        if (element instanceof JsonObject object) {
            return asMap(object);
        }
        if (!(element instanceof JsonPrimitive value)) {
            return null;
        }
        if (value.isBoolean()) {
            return value.getAsBoolean();
        }
        if (value.isString()) {
            boolean nan = value.getAsString().equals("NaN");
            return nan ? (Object) Double.NaN : value.getAsString();
        }
        String text = value.getAsString();
        return text.matches("-?\\d+")
                ? (Object) Integer.valueOf(text)
                : (Object) value.getAsDouble();
    }

    private static Map<String, @Nullable Object> asMap(JsonObject object) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        object.entrySet().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
        return map;
    }
}
