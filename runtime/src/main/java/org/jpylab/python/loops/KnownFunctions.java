package org.jpylab.python.loops;

import org.jpylab.libm.Accurate;
import org.jpylab.libm.CMath;
import org.jpylab.loop.RealNodes;
import org.jpylab.loop.Sort;
import org.jpylab.loop.WholeNodes;
import org.jpylab.ndarray.elementwise.RealFunctions;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Functions of NumPy, {@code math} and the builtins that loops may call with numbers. */
final class KnownFunctions {
    private static final Map<String, DoubleUnaryOperator> UNARY =
            Map.ofEntries(
                    Map.entry("sqrt", Math::sqrt),
                    Map.entry("exp", CMath::exp),
                    Map.entry("expm1", CMath::expm1),
                    Map.entry("log", CMath::log),
                    Map.entry("log2", CMath::log2),
                    Map.entry("log10", CMath::log10),
                    Map.entry("log1p", CMath::log1p),
                    Map.entry("sin", CMath::sin),
                    Map.entry("cos", CMath::cos),
                    Map.entry("tan", CMath::tan),
                    Map.entry("arcsin", CMath::asin),
                    Map.entry("arccos", CMath::acos),
                    Map.entry("arctan", CMath::atan),
                    Map.entry("sinh", CMath::sinh),
                    Map.entry("cosh", CMath::cosh),
                    Map.entry("tanh", CMath::tanh),
                    Map.entry("square", x -> x * x),
                    Map.entry("floor", Math::floor),
                    Map.entry("ceil", Math::ceil));

    /** Functions that {@code math} has under other names than NumPy, or NumPy not at all. */
    private static final Map<String, DoubleUnaryOperator> OF_MATH =
            Map.ofEntries(
                    Map.entry("math.acos", CMath::acos),
                    Map.entry("math.asin", CMath::asin),
                    Map.entry("math.asinh", CMath::asinh),
                    Map.entry("math.atan", CMath::atan),
                    Map.entry("math.cbrt", CMath::cbrt),
                    Map.entry("math.erf", CMath::erf),
                    Map.entry("math.erfc", CMath::erfc),
                    Map.entry("math.exp2", CMath::exp2),
                    Map.entry("math.gamma", CMath::gamma),
                    Map.entry("math.lgamma", CMath::lgamma));

    private static final Map<String, DoubleBinaryOperator> BINARY =
            Map.of(
                    "arctan2",
                    CMath::atan2,
                    "hypot",
                    CMath::hypot,
                    "maximum",
                    RealFunctions::maximum,
                    "minimum",
                    RealFunctions::minimum);

    private KnownFunctions() {}

    /** What a call gives; names of {@code math} begin with {@code math.}. */
    static Term call(String name, List<Term> arguments) {
        return switch (arguments.size()) {
            case 1 -> one(name, number(arguments.getFirst()));
            case 2 -> two(name, number(arguments.get(0)), number(arguments.get(1)));
            default -> throw new Refusal(name);
        };
    }

    private static Term.Number one(String name, Term.Number a) {
        if (a instanceof Term.OfComplex
                || name.startsWith("cmath.")
                || name.startsWith("complex")) {
            return ComplexArithmetic.call(name, a);
        }
        boolean isOfMath = name.startsWith("math.");
        String plain = isOfMath ? name.substring("math.".length()) : name;
        Sort sort = isOfMath ? Sort.of(Sort.PYTHON) : a.sort().atLeastNumpy();
        switch (name) {
            case "abs":
                return absolute(a, a.sort());
            case "absolute":
                return absolute(a, sort);
            case "fabs", "math.fabs":
                return new Term.OfReal(RealNodes.unary(a.asReal(), Math::abs), sort);
            case "int", "math.floor", "math.ceil":
                return whole(name, a);
            case "float", "float64":
                return new Term.OfReal(
                        a.asReal(), Sort.of(name.equals("float") ? Sort.PYTHON : Sort.NUMPY));
            case "int64":
                if (a instanceof Term.OfWhole(var node, var ignored)) {
                    return new Term.OfWhole(node, Sort.of(Sort.NUMPY));
                }
                throw new Refusal(name);
            case "bool":
                return new Term.OfTruth(a.asTruth(), Sort.of(Sort.PYTHON));
            default:
                DoubleUnaryOperator function = OF_MATH.getOrDefault(name, UNARY.get(plain));
                if (function == null
                        || !isOfMath
                                && (plain.equals("floor") || plain.equals("ceil"))
                                && a instanceof Term.OfWhole) {
                    throw new Refusal(name);
                }
                return new Term.OfReal(RealNodes.unary(a.asReal(), function), sort);
        }
    }

    /** Python rounds the exact value of the number; NumPy rounds a multiple of it. */
    private static Term.Number rounded(Term.Number a, Term.Number digits) {
        if (!(a instanceof Term.OfReal)
                || a.sort().isArray()
                || !(digits instanceof Term.OfWhole(var n, var s))) {
            throw new Refusal("round");
        }
        return new Term.OfReal(RealNodes.rounded(a.asReal(), n, a.sort()), a.sort());
    }

    private static Term.Number absolute(Term.Number a, Sort sort) {
        if (a instanceof Term.OfMixed) {
            throw new Refusal("a number that may be an integer");
        }
        return a instanceof Term.OfWhole(var node, var ignored)
                ? new Term.OfWhole(WholeNodes.absolute(node), sort)
                : new Term.OfReal(RealNodes.unary(a.asReal(), Math::abs), sort);
    }

    private static Term.Number whole(String name, Term.Number a) {
        Sort sort = Sort.of(Sort.PYTHON);
        return switch (a) {
            case Term.OfWhole(var node, var ignored) -> new Term.OfWhole(node, sort);
            case Term.OfTruth truth -> new Term.OfWhole(truth.asWhole(), sort);
            case Term.OfMixed mixed -> throw new Refusal("a number that may be an integer");
            case Term.OfComplex complex -> throw new Refusal("a complex number for an integer");
            case Term.OfReal(var node, var ignored) -> {
                DoubleUnaryOperator rounding =
                        switch (name) {
                            case "math.floor" -> Math::floor;
                            case "math.ceil" -> Math::ceil;
                            default -> x -> x;
                        };
                yield new Term.OfWhole(WholeNodes.truncated(RealNodes.unary(node, rounding)), sort);
            }
        };
    }

    private static Term.Number two(String name, Term.Number a, Term.Number b) {
        switch (name) {
            case "pow":
                return Arithmetic.of("Pow", a, b);
            case "power":
                if (a instanceof Term.OfReal && b.sort().isPython()) {
                    return Arithmetic.of(
                            "Pow", new Term.OfReal(a.asReal(), a.sort().atLeastNumpy()), b);
                }
                throw new Refusal(name);
            case "complex":
                return ComplexArithmetic.ofParts(a, b);
            case "round":
                return rounded(a, b);
            case "math.pow":
                return new Term.OfReal(
                        RealNodes.power(a.asReal(), b.asReal(), false), Sort.of(Sort.PYTHON));
            case "math.atan2":
                return new Term.OfReal(
                        RealNodes.binary(a.asReal(), b.asReal(), CMath::atan2),
                        Sort.of(Sort.PYTHON));
            case "math.hypot":
                return new Term.OfReal(
                        RealNodes.binary(a.asReal(), b.asReal(), Accurate::hypot),
                        Sort.of(Sort.PYTHON));
            case "mod", "remainder", "fmod":
                if (a instanceof Term.OfReal && b instanceof Term.OfReal && !name.equals("fmod")) {
                    return new Term.OfReal(
                            RealNodes.remainder(a.asReal(), b.asReal()),
                            a.sort().with(b.sort()).atLeastNumpy());
                }
                throw new Refusal(name);
            default:
                DoubleBinaryOperator function = BINARY.get(name);
                if (function == null || a instanceof Term.OfWhole && b instanceof Term.OfWhole) {
                    throw new Refusal(name);
                }
                return new Term.OfReal(
                        RealNodes.binary(a.asReal(), b.asReal(), function),
                        a.sort().with(b.sort()).atLeastNumpy());
        }
    }

    static Term.Number number(Term term) {
        return switch (term) {
            case Term.Number number -> number;
            case Term.OfRow(var element) -> element;
            default -> throw new Refusal("no number");
        };
    }
}
