package org.jpylab.python.loops;

import org.jpylab.loop.ComplexNodes;
import org.jpylab.loop.Real;
import org.jpylab.loop.RealNodes;
import org.jpylab.loop.Sort;
import org.jpylab.loop.Truth;
import org.jpylab.loop.TruthNodes;
import org.jpylab.loop.TruthNodes.Comparison;
import org.jpylab.loop.Whole;
import org.jpylab.loop.WholeNodes;

import java.util.List;
import java.util.Set;

/** Python's operators between numbers, by the names of its grammar. */
final class Arithmetic {
    private static final long EXACT = 1L << 53;
    private static final Set<String> NUMPYS_OF_TRUTH = Set.of("Add", "Sub", "Mult", "Div");

    private static final Set<String> OF_BITS =
            Set.of("BitAnd", "BitOr", "BitXor", "LShift", "RShift");

    private Arithmetic() {}

    static Term.Number of(String operator, Term.Number left, Term.Number right) {
        if (left instanceof Term.OfTruth || right instanceof Term.OfTruth) {
            return of(operator, counted(operator, left, right), counted(operator, right, left));
        }
        Sort sort = left.sort().with(right.sort());
        if (left instanceof Term.OfComplex || right instanceof Term.OfComplex) {
            return ComplexArithmetic.of(operator, left, right);
        }
        if (left instanceof Term.OfWhole(var a, var s)
                && right instanceof Term.OfWhole(var b, var t)) {
            return ofWholes(operator, a, b, sort);
        }
        if (!(left instanceof Term.OfReal) && !(right instanceof Term.OfReal)) {
            Truth areWhole = TruthNodes.and(isWhole(left), isWhole(right));
            return ofMixed(operator, left.asReal(), right.asReal(), areWhole, sort);
        }
        Real a = left.asReal();
        Real b = right.asReal();
        Real result =
                switch (operator) {
                    case "Add" -> RealNodes.add(a, b);
                    case "Sub" -> RealNodes.subtract(a, b);
                    case "Mult" -> RealNodes.multiply(a, b);
                    case "Div" -> RealNodes.divide(a, b);
                    case "FloorDiv" -> RealNodes.floorDivide(a, b);
                    case "Mod" -> RealNodes.remainder(a, b);
                    case "Pow" -> power(left, a, right, b);
                    default -> throw new Refusal(operator);
                };
        return new Term.OfReal(result, sort);
    }

    /** Truth as an integer: Python's everywhere, NumPy's in some operators with other numbers. */
    private static Term.Number counted(String operator, Term.Number number, Term.Number other) {
        if (OF_BITS.contains(operator)) {
            throw new Refusal("bits of truth");
        }
        if (!(number instanceof Term.OfTruth truth)) {
            return number;
        }
        boolean counts =
                truth.sort().isPython()
                        && (!(other instanceof Term.OfTruth) || other.sort().isPython());
        if (!counts
                && (!truth.sort().isFixed()
                        || truth.sort().isArray()
                        || other instanceof Term.OfTruth
                        || !NUMPYS_OF_TRUTH.contains(operator))) {
            throw new Refusal("arithmetic with truth");
        }
        return new Term.OfWhole(truth.asWhole(), truth.sort());
    }

    /** Arrays take shorter ways to some powers than scalars. */
    private static Real power(Term.Number left, Real a, Term.Number right, Real b) {
        boolean isOfArrays = left.sort().isArray();
        if (isOfArrays && !right.sort().isPython()) {
            throw new Refusal("a power of arrays");
        }
        return RealNodes.power(a, b, isOfArrays);
    }

    /** What is raised to an integer below zero: {@code 10 ** -3} is a real, as Python has it. */
    static Term baseOfNegativePower(Term base) {
        return base instanceof Term.OfWhole whole && whole.sort().isPython()
                ? new Term.OfReal(whole.asReal(), whole.sort())
                : base;
    }

    private static Term.Number ofWholes(String operator, Whole a, Whole b, Sort sort) {
        return switch (operator) {
            case "Add" -> new Term.OfWhole(WholeNodes.add(a, b), sort);
            case "Sub" -> new Term.OfWhole(WholeNodes.subtract(a, b), sort);
            case "Mult" -> new Term.OfWhole(WholeNodes.multiply(a, b), sort);
            case "Div" -> new Term.OfReal(WholeNodes.divide(a, b), sort);
            case "FloorDiv" -> new Term.OfWhole(WholeNodes.floorDivide(a, b), sort);
            case "Mod" -> new Term.OfWhole(WholeNodes.remainder(a, b), sort);
            case "Pow" -> new Term.OfWhole(WholeNodes.power(a, b), sort);
            case "BitAnd" -> new Term.OfWhole(WholeNodes.bitwiseAnd(a, b), sort);
            case "BitOr" -> new Term.OfWhole(WholeNodes.bitwiseOr(a, b), sort);
            case "BitXor" -> new Term.OfWhole(WholeNodes.bitwiseXor(a, b), sort);
            case "LShift" -> new Term.OfWhole(WholeNodes.leftShift(a, b), sort);
            case "RShift" -> new Term.OfWhole(WholeNodes.rightShift(a, b), sort);
            default -> throw new Refusal(operator);
        };
    }

    /** What is the same number whether its operands are integers or reals. */
    private static Term.Number ofMixed(String operator, Real a, Real b, Truth areWhole, Sort sort) {
        return switch (operator) {
            case "Add" -> mixed(RealNodes.add(a, b), areWhole, sort);
            case "Sub" -> mixed(RealNodes.subtract(a, b), areWhole, sort);
            case "Mult" -> mixed(RealNodes.multiply(a, b), areWhole, sort);
            case "Pow" ->
                    mixed(RealNodes.power(a, RealNodes.notNegative(b), false), areWhole, sort);
            case "Div" -> new Term.OfReal(RealNodes.divide(a, b), sort);
            default -> throw new Refusal(operator);
        };
    }

    /** Tells whether a number that has been computed is an integer. */
    static Truth isWhole(Term.Number number) {
        return number instanceof Term.OfMixed(var node, var isWhole, var sort)
                ? isWhole
                : TruthNodes.constant(number instanceof Term.OfWhole);
    }

    private static Term.Number mixed(Real node, Truth isWhole, Sort sort) {
        return new Term.OfMixed(RealNodes.wholeOrReal(node, isWhole), isWhole, sort);
    }

    /** One number or the other, by a test that may be asked for several times. */
    static Term.Number choice(Truth test, Term.Number yes, Term.Number no, Sort sort) {
        if (yes instanceof Term.OfWhole(var a, var s) && no instanceof Term.OfWhole(var b, var t)) {
            return new Term.OfWhole(WholeNodes.choice(test, a, b), sort);
        }
        if (yes instanceof Term.OfTruth && no instanceof Term.OfTruth) {
            Truth chosen = TruthNodes.choice(test, yes.asTruth(), no.asTruth());
            return new Term.OfTruth(chosen, sort);
        }
        if (yes instanceof Term.OfComplex(var a, var s)
                && no instanceof Term.OfComplex(var b, var t)) {
            return new Term.OfComplex(ComplexNodes.choice(test, a, b), sort);
        }
        Real chosen = RealNodes.choice(test, yes.asReal(), no.asReal());
        if (yes instanceof Term.OfReal && no instanceof Term.OfReal) {
            return new Term.OfReal(chosen, sort);
        }
        Truth isWhole = TruthNodes.choice(test, isWhole(yes), isWhole(no));
        return new Term.OfMixed(RealNodes.wholeOrReal(chosen, isWhole), isWhole, sort);
    }

    /** That of some numbers of Python whose index it is. */
    static Term.Number oneOf(List<Term> few, Whole index) {
        Term.Number chosen = KnownFunctions.number(few.getLast());
        for (int i = few.size() - 2; i >= 0; i--) {
            int number = i;
            Term.Number item = KnownFunctions.number(few.get(i));
            if (!item.sort().isPython() || !chosen.sort().isPython()) {
                throw new Refusal("a choice of other numbers");
            }
            Sort sort = item.sort().with(chosen.sort());
            chosen = choice(frame -> index.of(frame) == number, item, chosen, sort);
        }
        return chosen;
    }

    static Term.Number negative(Term.Number a) {
        return switch (a) {
            case Term.OfReal(var node, var sort) -> new Term.OfReal(RealNodes.negative(node), sort);
            case Term.OfWhole(var node, var sort) ->
                    new Term.OfWhole(WholeNodes.negative(node), sort);
            case Term.OfTruth truth -> throw new Refusal("arithmetic with truth");
            case Term.OfMixed(var node, var isWhole, var sort) ->
                    mixed(RealNodes.negative(node), isWhole, sort);
            case Term.OfComplex(var node, var sort) ->
                    new Term.OfComplex(ComplexNodes.negative(node), sort);
        };
    }

    static Term.OfTruth compare(Comparison how, Term.Number left, Term.Number right) {
        if (left instanceof Term.OfComplex || right instanceof Term.OfComplex) {
            return ComplexArithmetic.compare(how, left, right);
        }
        Sort sort = left.sort().with(right.sort());
        if (whole(left) instanceof Whole a && whole(right) instanceof Whole b) {
            return new Term.OfTruth(TruthNodes.compare(how, a, b), sort);
        }
        return new Term.OfTruth(TruthNodes.compare(how, exact(left), exact(right)), sort);
    }

    private static @org.jspecify.annotations.Nullable Whole whole(Term.Number a) {
        return switch (a) {
            case Term.OfWhole(var node, var sort) -> node;
            case Term.OfTruth truth -> truth.asWhole();
            case Term.OfReal real -> null;
            case Term.OfMixed mixed -> null;
            case Term.OfComplex complex -> null;
        };
    }

    /** A number to compare with reals; Python compares integers that no real equals, too. */
    static Real exact(Term.Number a) {
        return whole(a) instanceof Whole node
                ? RealNodes.ofWhole(WholeNodes.within(node, EXACT))
                : a.asReal();
    }
}
