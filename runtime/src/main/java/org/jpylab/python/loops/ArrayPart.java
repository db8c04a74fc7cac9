package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;

import org.jpylab.loop.ArrayNode;
import org.jpylab.loop.Bail;
import org.jpylab.loop.Frame;
import org.jpylab.loop.Whole;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.indexing.Index;
import org.jpylab.ndarray.indexing.Indexing;
import org.jpylab.numpy.NdScalar;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** {@code a[…]} of a whole array with any index: an element, a view or a copy. */
final class ArrayPart {
    private final Operand array;
    private final ArrayType type;
    private final Expressions expressions;
    private final List<Function<Frame, Index>> nodes = new ArrayList<>();
    private final List<Index> samples = new ArrayList<>();

    ArrayPart(Term array, ExprTy slice, Expressions expressions) {
        this.array = Operand.of(array);
        this.expressions = expressions;
        type = ArrayType.of((NdArray) this.array.sample());
        if (slice instanceof ExprTy.Tuple tuple) {
            for (ExprTy element : tuple.elements) {
                add(element);
            }
        } else {
            add(slice);
        }
    }

    private void add(ExprTy index) {
        if (index instanceof ExprTy.Slice slice) {
            Whole start = bound(slice.lower);
            Whole stop = bound(slice.upper);
            Whole step = bound(slice.step);
            add(
                    frame -> Index.slice(at(start, frame), at(stop, frame), at(step, frame)),
                    Index.all());
            return;
        }
        if (index instanceof ExprTy.Constant constant) {
            switch (constant.value.kind.name()) {
                case "NONE" -> {
                    add(frame -> new Index.NewAxis(), new Index.NewAxis());
                    return;
                }
                case "ELLIPSIS" -> {
                    add(frame -> new Index.Ellipsis(), new Index.Ellipsis());
                    return;
                }
                default -> {}
            }
        }
        addValue(expressions.term(index));
    }

    private void addValue(Term index) {
        switch (index) {
            case Term.OfWhole(var node, var sort) when !sort.isArray() ->
                    add(frame -> Index.at(node.of(frame)), Index.at(0));
            case Term.OfIndices(var of, int ndim) -> {
                for (int axis = 0; axis < ndim; axis++) {
                    addValue(ArrayFunctions.indices(of, axis));
                }
            }
            case Term.OfArray array -> addArray(Operand.of(array));
            case Term.OfWholeArray array -> addArray(Operand.of(array));
            default -> throw new Refusal("an index of another kind");
        }
    }

    private void addArray(Operand index) {
        NdArray sample = (NdArray) index.sample();
        boolean isMask = sample.dtype().isBool();
        if (!isMask && !sample.dtype().isInteger()) {
            throw new Refusal("an index of another kind");
        }
        NdArray tried = isMask ? sample : NdArray.zeros(DType.INT64, sample.shape());
        add(frame -> Index.of((NdArray) index.node().apply(frame)), Index.of(tried));
    }

    private void add(Function<Frame, Index> node, Index sample) {
        nodes.add(node);
        samples.add(sample);
    }

    private @Nullable Whole bound(@Nullable ExprTy bound) {
        if (bound == null
                || bound instanceof ExprTy.Constant constant
                        && constant.value.kind.name().equals("NONE")) {
            return null;
        }
        return expressions.index(bound);
    }

    private static @Nullable Long at(@Nullable Whole bound, Frame frame) {
        return bound == null ? null : Long.valueOf(bound.of(frame));
    }

    /** The part of the array. */
    Term read() {
        boolean isElement = Indexing.isElement((NdArray) array.sample(), samples);
        Object sample =
                Operand.tried(
                        indices -> {
                            NdArray part = Indexing.get((NdArray) array.sample(), indices);
                            return isElement ? NdScalar.unwrap(part) : part;
                        },
                        samples);
        if (isElement && type.ndim() == 1) {
            return Operand.term(sample, this::element);
        }
        return Operand.term(
                sample,
                frame -> {
                    NdArray from = (NdArray) array.node().apply(frame);
                    NdArray part = Indexing.get(from, indices(frame));
                    return isElement ? NdScalar.unwrap(part) : part;
                });
    }

    private Object element(Frame frame) {
        NdArray from = (NdArray) array.node().apply(frame);
        int length = from.shape(0);
        long at = ((Index.At) nodes.getFirst().apply(frame)).position();
        long i = at < 0 ? at + length : at;
        if (i < 0 || i >= length) {
            throw Bail.OUT;
        }
        return from.get((int) i);
    }

    /** The node for the array that this is a part of. */
    ArrayNode array() {
        return frame -> (NdArray) array.node().apply(frame);
    }

    DType dtype() {
        return type.dtype();
    }

    /** The indices, one after the other. */
    List<Index> indices(Frame frame) {
        var indices = new ArrayList<Index>(nodes.size());
        for (var node : nodes) {
            indices.add(node.apply(frame));
        }
        return indices;
    }
}
