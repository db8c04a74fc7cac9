package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.elementwise.Functions.Complex1;
import org.jpylab.ndarray.elementwise.Functions.Complex2;
import org.jpylab.ndarray.elementwise.Functions.ComplexRelation;
import org.jpylab.ndarray.elementwise.Functions.Integer2;
import org.jpylab.ndarray.elementwise.Functions.IntegerRelation;
import org.jpylab.ndarray.elementwise.Functions.Real1;
import org.jpylab.ndarray.elementwise.Functions.Real2;
import org.jpylab.ndarray.elementwise.Functions.RealRelation;
import org.jpylab.ndarray.elementwise.Ufunc.Family;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.LongUnaryOperator;

/** Puts a ufunc together from its loops, in the order in which they are tried. */
final class UfuncBuilder {
    private static final String INTEGERS = "bBhHiIlL";
    private static final String REALS = "efd";
    private static final String COMPLEX = "FD";

    final String name;
    final int nin;
    final int nout;
    final List<Loop> loops = new ArrayList<>();
    @Nullable Object identity;
    boolean reorderable;
    Family family = Family.SEARCH;

    UfuncBuilder(String name, int nin, int nout) {
        this.name = name;
        this.nin = nin;
        this.nout = nout;
    }

    static UfuncBuilder unary(String name) {
        return new UfuncBuilder(name, 1, 1);
    }

    static UfuncBuilder binary(String name) {
        return new UfuncBuilder(name, 2, 1);
    }

    UfuncBuilder identity(Object value) {
        identity = value;
        reorderable = true;
        return this;
    }

    /** Any order of reduction gives the same, though there is no identity. */
    UfuncBuilder reorderable() {
        reorderable = true;
        return this;
    }

    UfuncBuilder family(Family value) {
        family = value;
        return this;
    }

    UfuncBuilder loop(String signature, Class<? extends Kernel> template, Object function) {
        loops.add(new Loop(signature, template, function));
        return this;
    }

    UfuncBuilder kernel(String signature, Kernel kernel) {
        loops.add(new Loop(signature, kernel.getClass(), kernel));
        return this;
    }

    private UfuncBuilder all(
            String letters, String result, Class<? extends Kernel> template, Object function) {
        for (char letter : letters.toCharArray()) {
            String inputs = String.valueOf(letter).repeat(nin);
            loop(inputs + "->" + (result.isEmpty() ? letter : result), template, function);
        }
        return this;
    }

    UfuncBuilder bools(Integer2 function) {
        return all("?", "", IntegerBinary.class, function);
    }

    UfuncBuilder integers(LongUnaryOperator function) {
        return all(INTEGERS, "", IntegerUnary.class, function);
    }

    /** The largest unsigned type does not fit a long and has a function of its own. */
    UfuncBuilder integers(LongUnaryOperator function, LongUnaryOperator unsignedLongs) {
        all("bBhHiIl", "", IntegerUnary.class, function);
        return all("L", "", IntegerUnary.class, unsignedLongs);
    }

    /** A loop that is ready for all integers. */
    UfuncBuilder integers(Kernel kernel) {
        for (char letter : INTEGERS.toCharArray()) {
            kernel(String.valueOf(letter).repeat(nin) + "->" + letter, kernel);
        }
        return this;
    }

    UfuncBuilder integers(Integer2 function) {
        return all(INTEGERS, "", IntegerBinary.class, function);
    }

    /** The largest unsigned type does not fit a long and has a function of its own. */
    UfuncBuilder integers(Integer2 function, Integer2 unsignedLongs) {
        all("bBhHiIl", "", IntegerBinary.class, function);
        return all("L", "", IntegerBinary.class, unsignedLongs);
    }

    UfuncBuilder reals(Real1 function) {
        return all(REALS, "", RealUnary.class, function);
    }

    UfuncBuilder reals(Real2 function) {
        return all(REALS, "", RealBinary.class, function);
    }

    UfuncBuilder complex(Complex1 function) {
        return all(COMPLEX, "", ComplexUnary.class, function);
    }

    UfuncBuilder complex(Complex2 function) {
        return all(COMPLEX, "", ComplexBinary.class, function);
    }

    UfuncBuilder relation(
            IntegerRelation integers,
            IntegerRelation unsignedLongs,
            RealRelation reals,
            ComplexRelation complex) {
        all("?bBhHiIl", "?", IntegerCompare.class, integers);
        all("L", "?", IntegerCompare.class, unsignedLongs);
        all(REALS, "?", RealCompare.class, reals);
        return all(COMPLEX, "?", ComplexCompare.class, complex);
    }

    UfuncBuilder realTest(DoublePredicate test) {
        return all(REALS, "?", RealTest.class, test);
    }

    UfuncBuilder realTest(DoublePredicate test, char letter) {
        return loop(letter + "->?", RealTest.class, test);
    }

    /** Objects by a Python operator. */
    UfuncBuilder objects(String operator) {
        var kernel = nin == 2 ? ObjectKernels.binary(operator) : ObjectKernels.unary(operator);
        return kernel("O".repeat(nin) + "->O", kernel);
    }

    /** Objects by their method of the ufunc's name. */
    UfuncBuilder objectMethods() {
        return kernel("O".repeat(nin) + "->O", ObjectKernels.method(name));
    }

    Ufunc build() {
        return new Ufunc(this);
    }
}
