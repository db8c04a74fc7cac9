package org.jpylab.python.loops;

import org.jpylab.loop.ArrayNode;
import org.jpylab.loop.Bail;
import org.jpylab.loop.ComplexNodes;
import org.jpylab.loop.Frame;
import org.jpylab.loop.Sort;
import org.jpylab.loop.TruthNodes;
import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.NdArray;
import org.jpylab.numpy.FromPython;
import org.jpylab.numpy.NdScalar;

import java.util.function.Function;

/**
 * What a function of whole arrays gets in a loop: an array or a number.
 *
 * @param sample something like it, to find out what the function gives
 */
record Operand(Function<Frame, Object> node, Object sample) {
    /** A term as an operand. */
    static Operand of(Term term) {
        return switch (term) {
            case Term.OfArray(var array, var cells) ->
                    new Operand(frame -> array, ArrayType.of(array).sample());
            case Term.OfWholeArray(var node, var type) -> new Operand(node::of, type.sample());
            case Term.OfRow(var element) -> of(element);
            case Term.OfReal(var node, var sort) when sort.isArray() ->
                    new Operand(frame -> NdArray.of(node.of(frame)), NdArray.of(1.0));
            case Term.OfReal(var node, var sort) -> new Operand(node::of, 1.0);
            case Term.OfComplex(var node, var sort) ->
                    new Operand(
                            frame -> {
                                double re = node.of(frame);
                                return FromPython.complexScalar(re, ComplexNodes.imaginary(frame));
                            },
                            FromPython.complexScalar(1, 0));
            case Term.OfWhole(var node, var sort) when !sort.isArray() -> new Operand(node::of, 1L);
            default -> throw new Refusal("an operand of another kind");
        };
    }

    /** An operand that is always the same. */
    static Operand constant(Object value) {
        return new Operand(frame -> value, value);
    }

    /** As an array; a number is one without axes. */
    Operand asArray() {
        return sample instanceof NdArray
                ? this
                : new Operand(
                        frame -> FromPython.scalar(node.apply(frame), null),
                        FromPython.scalar(sample, null));
    }

    /** What a function gives for operands: an array, or a number of NumPy's. */
    static Term call(Function<Object[], Object> function, Operand... operands) {
        var samples = new Object[operands.length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = operands[i].sample;
        }
        Function<Frame, Object> node =
                frame -> {
                    var values = new Object[operands.length];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = operands[i].node.apply(frame);
                    }
                    return function.apply(values);
                };
        return term(tried(function, samples), node);
    }

    /** What a function gives for samples. */
    static <T> Object tried(Function<T, Object> function, T samples) {
        FloatErrors before = FloatErrors.IGNORING.install();
        try {
            return function.apply(samples);
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        } finally {
            before.install();
        }
    }

    /** The term for a node that gives such values as a sample; where it does not, it bails. */
    static Term term(Object sample, Function<Frame, Object> node) {
        var sort = Sort.of(Sort.NUMPY);
        return switch (sample) {
            case NdArray array when array.ndim() > 0 -> {
                var type = ArrayType.of(array);
                ArrayNode checked =
                        frame -> {
                            if (node.apply(frame) instanceof NdArray found && type.fits(found)) {
                                return found;
                            }
                            throw Bail.OUT;
                        };
                yield new Term.OfWholeArray(checked, type);
            }
            case NdScalar number when number.typeName().equals("complex128") ->
                    new Term.OfComplex(
                            ComplexNodes.ofObject(frame -> complex(node.apply(frame))), sort);
            case Double number -> new Term.OfReal(frame -> (Double) node.apply(frame), sort);
            case Long number -> new Term.OfWhole(frame -> (Long) node.apply(frame), sort);
            case Boolean truth ->
                    new Term.OfTruth(
                            TruthNodes.ofWhole(frame -> (Boolean) node.apply(frame) ? 1 : 0), sort);
            default -> throw new Refusal("a value of another type");
        };
    }

    private static Complex complex(Object value) {
        if (value instanceof NdScalar scalar) {
            return new Complex(scalar.real(), scalar.imag());
        }
        throw Bail.OUT;
    }

    /** The element of an array that has one, which then is as true as it; others bail. */
    static Term.Number onlyElement(Term.OfWholeArray array) {
        Object sample = array.type().sample().get(new int[array.type().ndim()]);
        Term element =
                term(
                        sample,
                        frame -> {
                            NdArray found = array.node().of(frame);
                            if (found.size() != 1) {
                                throw Bail.OUT;
                            }
                            return found.get(new int[found.ndim()]);
                        });
        return KnownFunctions.number(element);
    }
}
