package org.jpylab.python.loops;

import org.jpylab.loop.ComplexNode;
import org.jpylab.loop.ComplexNodes;
import org.jpylab.loop.Sort;
import org.jpylab.loop.Truth;
import org.jpylab.loop.TruthNodes;
import org.jpylab.loop.TruthNodes.Comparison;
import org.jpylab.loop.WholeNodes;
import org.jpylab.ndarray.elementwise.ComplexFunctions;

/** Operators, functions and attributes of complex numbers. */
final class ComplexArithmetic {
    private ComplexArithmetic() {}

    /** What an operator gives for two numbers, one of them complex. */
    static Term.Number of(String operator, Term.Number left, Term.Number right) {
        Sort sort = sort(left, right);
        if (operator.equals("Pow")) {
            if (left instanceof Term.OfComplex(var a, var s)
                    && right instanceof Term.OfWhole(var n, var t)) {
                return new Term.OfComplex(ComplexNodes.power(a, n, sort), sort);
            }
            throw new Refusal("a power of complex numbers");
        }
        ComplexNode a = left.asComplex();
        ComplexNode b = right.asComplex();
        boolean mayWarn = !sort.isPython();
        ComplexNode result =
                switch (operator) {
                    case "Add" -> ComplexNodes.add(a, b, mayWarn);
                    case "Sub" -> ComplexNodes.subtract(a, b, mayWarn);
                    case "Mult" -> ComplexNodes.multiply(a, b, mayWarn);
                    case "Div" -> ComplexNodes.divide(a, b, sort);
                    default -> throw new Refusal(operator);
                };
        return new Term.OfComplex(result, sort);
    }

    /** Python's complex numbers take NumPy's reals behind an operator for Python's own. */
    private static Sort sort(Term.Number left, Term.Number right) {
        if (left.sort().isArray() || right.sort().isArray()) {
            throw new Refusal("complex numbers with arrays of one");
        }
        if (left instanceof Term.OfComplex
                && left.sort().isPython()
                && right instanceof Term.OfReal) {
            return left.sort();
        }
        if (left instanceof Term.OfComplex
                && !left.sort().isFixed()
                && right instanceof Term.OfReal
                && !right.sort().isPython()) {
            throw new Refusal("complex numbers that are Python's or NumPy's");
        }
        return left.sort().with(right.sort());
    }

    static Term.OfTruth compare(Comparison how, Term.Number left, Term.Number right) {
        Truth equal = ComplexNodes.equal(exact(left), exact(right));
        Sort sort = sort(left, right);
        return switch (how) {
            case EQUAL -> new Term.OfTruth(equal, sort);
            case NOT_EQUAL -> new Term.OfTruth(TruthNodes.not(equal), sort);
            default -> throw new Refusal("an order of complex numbers");
        };
    }

    private static ComplexNode exact(Term.Number a) {
        return a instanceof Term.OfComplex(var node, var sort)
                ? node
                : ComplexNodes.ofReal(Arithmetic.exact(a));
    }

    /** {@code complex(a, b)}. */
    static Term.Number ofParts(Term.Number re, Term.Number im) {
        return new Term.OfComplex(
                ComplexNodes.ofParts(re.asReal(), im.asReal()), Sort.of(Sort.PYTHON));
    }

    /** What a function gives for a complex number; those of {@code cmath} take others, too. */
    static Term.Number call(String name, Term.Number number) {
        ComplexNode a = number.asComplex();
        Sort python = Sort.of(Sort.PYTHON);
        Sort numpy = number.sort().atLeastNumpy();
        if (number.sort().isArray()) {
            throw new Refusal(name + " of an array of one");
        }
        return switch (name) {
            case "complex" -> new Term.OfComplex(a, python);
            case "complex128" -> new Term.OfComplex(a, Sort.of(Sort.NUMPY));
            case "bool" -> new Term.OfTruth(number.asTruth(), python);
            case "abs" -> new Term.OfReal(ComplexNodes.absolute(a), number.sort());
            case "absolute" -> new Term.OfReal(ComplexNodes.absolute(a), numpy);
            case "cmath.exp" ->
                    new Term.OfComplex(ComplexNodes.unary(a, ComplexNodes::exp), python);
            case "cmath.phase" -> new Term.OfReal(ComplexNodes.angle(a), python);
            case "exp" -> new Term.OfComplex(ComplexNodes.unary(a, ComplexFunctions::exp), numpy);
            case "sqrt" -> new Term.OfComplex(ComplexNodes.unary(a, ComplexFunctions::sqrt), numpy);
            case "conjugate" -> new Term.OfComplex(ComplexNodes.conjugate(a), numpy);
            case "square" ->
                    new Term.OfComplex(ComplexNodes.power(a, WholeNodes.constant(2), numpy), numpy);
            default -> throw new Refusal(name + " of a complex number");
        };
    }

    /** {@code z.real}, {@code z.imag}, or a method. */
    static Term attribute(Term.OfComplex number, String name) {
        return switch (name) {
            case "real" -> new Term.OfReal(ComplexNodes.real(number.node()), number.sort());
            case "imag" -> new Term.OfReal(ComplexNodes.imaginary(number.node()), number.sort());
            default -> new Term.OfMethod(number, name);
        };
    }

    /** {@code z.conjugate()}. */
    static Term method(Term.OfComplex number, String name, int arguments) {
        if (!name.equals("conjugate") && !name.equals("conj")
                || arguments > 0
                || name.equals("conj") && (!number.sort().isFixed() || number.sort().isPython())) {
            throw new Refusal("." + name + "()");
        }
        return new Term.OfComplex(ComplexNodes.conjugate(number.node()), number.sort());
    }
}
