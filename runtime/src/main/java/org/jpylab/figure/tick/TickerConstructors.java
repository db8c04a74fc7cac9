package org.jpylab.figure.tick;

import org.jpylab.error.PyError;
import org.jpylab.figure.plot.Arguments;
import org.jpylab.figure.plot.Call;
import org.jpylab.figure.plot.Signature;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The constructors of Matplotlib's locators and formatters by name. */
public final class TickerConstructors {
    private record Constructor(Signature signature, Function<Arguments, Object> make) {}

    private static final String LOG =
            "base=10.0, labelOnlyBase=False, minor_thresholds=None, linthresh=None";
    private static final String LOGIT =
            "*, use_overline=False, one_half='\\\\frac{1}{2}', minor=False, minor_threshold=25,"
                    + " minor_number=6";

    private static final Map<String, Constructor> TABLE = new LinkedHashMap<>();

    static {
        locators();
        formatters();
    }

    private TickerConstructors() {}

    private static void put(String name, String parameters, Function<Arguments, Object> make) {
        TABLE.put(name, new Constructor(Signature.of("__init__", parameters), make));
    }

    private static void locators() {
        put("NullLocator", "", g -> new NullLocator());
        put(
                "FixedLocator",
                "locs, nbins=None",
                g -> new FixedLocator(Values.numbers(g.get("locs")), integer(g, "nbins")));
        put(
                "IndexLocator",
                "base, offset",
                g -> new IndexLocator(g.number("base"), g.number("offset")));
        put(
                "LinearLocator",
                "numticks=None, presets=None",
                g -> new LinearLocator(g.isNone("numticks") ? 11 : (int) g.number("numticks")));
        put("MultipleLocator", "base=1.0", g -> new MultipleLocator(g.number("base")));
        put(
                "MaxNLocator",
                "nbins=None, **kwargs",
                g -> {
                    Map<String, @Nullable Object> params = new LinkedHashMap<>(g.rest());
                    params.put("nbins", g.isNone("nbins") ? 10 : g.get("nbins"));
                    return new MaxNLocator(params);
                });
        put("AutoLocator", "", g -> MaxNLocator.auto());
        put("AutoMinorLocator", "n=None", g -> new AutoMinorLocator(integer(g, "n")));
        put(
                "LogLocator",
                "base=10.0, subs=(1.0,), numdecs=4, numticks=None",
                g -> new LogLocator(g.number("base"), g.get("subs"), integer(g, "numticks")));
        put("LogitLocator", "minor=False, *, nbins='auto'", g -> new LogitLocator(g.flag("minor")));
        put(
                "AsinhLocator",
                "linear_width, numticks=11, symthresh=0.2, base=10, subs=None",
                g ->
                        new AsinhLocator(
                                g.number("linear_width"),
                                g.number("base"),
                                g.isNone("subs") ? null : Values.numbers(g.get("subs"))));
        put(
                "SymmetricalLogLocator",
                "transform=None, subs=None, linthresh=None, base=None",
                g ->
                        new SymmetricalLogLocator(
                                g.number("base"),
                                g.number("linthresh"),
                                g.isNone("subs") ? null : Values.numbers(g.get("subs"))));
    }

    private static void formatters() {
        put("NullFormatter", "", g -> new NullFormatter());
        put(
                "FixedFormatter",
                "seq",
                g ->
                        new FixedFormatter(
                                Values.items(g.get("seq")).stream().map(Values::text).toList()));
        put("FormatStrFormatter", "fmt", g -> new FormatStrFormatter(g.text("fmt")));
        put("StrMethodFormatter", "fmt", g -> new StrMethodFormatter(g.text("fmt")));
        put(
                "ScalarFormatter",
                "useOffset=None, useMathText=None, useLocale=None",
                g -> {
                    ScalarFormatter made = new ScalarFormatter();
                    if (!g.isNone("useOffset")) {
                        made.setUseOffset(g.get("useOffset"));
                    }
                    if (!g.isNone("useMathText")) {
                        made.setUseMathText(g.get("useMathText"));
                    }
                    return made;
                });
        put(
                "PercentFormatter",
                "xmax=100, decimals=None, symbol='%', is_latex=False",
                g ->
                        new PercentFormatter(
                                g.number("xmax"), integer(g, "decimals"), g.textOrNull("symbol")));
        put(
                "EngFormatter",
                "unit='', places=None, sep=' ', *, usetex=None, useMathText=None",
                g -> new EngFormatter(g.text("unit"), integer(g, "places"), g.text("sep")));
        put(
                "LogitFormatter",
                LOGIT,
                g ->
                        new LogitFormatter(
                                g.flag("use_overline"), g.text("one_half"), g.flag("minor")));
        for (String name :
                List.of(
                        "LogFormatter",
                        "LogFormatterExponent",
                        "LogFormatterMathtext",
                        "LogFormatterSciNotation")) {
            put(name, LOG, g -> log(name, g));
        }
    }

    private static LogFormatter log(String name, Arguments g) {
        LogFormatter.Notation notation =
                switch (name) {
                    case "LogFormatterExponent" -> LogFormatter.Notation.EXPONENT;
                    case "LogFormatterMathtext" -> LogFormatter.Notation.MATHTEXT;
                    case "LogFormatterSciNotation" -> LogFormatter.Notation.SCIENTIFIC;
                    default -> LogFormatter.Notation.values()[0];
                };
        Object thresholds = g.get("minor_thresholds");
        return new LogFormatter(
                notation,
                g.number("base"),
                g.flag("labelOnlyBase"),
                thresholds == null ? null : Values.numbers(thresholds),
                g.numberOrNull("linthresh"));
    }

    private static @Nullable Integer integer(Arguments given, String name) {
        Object value = given.get(name);
        return value == null || value instanceof String ? null : (int) Values.number(value);
    }

    /** A new locator or formatter of a class. */
    public static Object make(String name, Call call) {
        Constructor constructor = TABLE.get(name);
        if (constructor == null) {
            throw PyError.notImplemented("matplotlib.ticker." + name);
        }
        return constructor.make.apply(constructor.signature.bind(call));
    }
}
