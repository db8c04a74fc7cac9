package org.jpylab.ndarray.elementwise;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Assignment;
import org.jpylab.ndarray.AxisOrder;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.NestedLoop;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.elementwise.TypeResolution.Resolved;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;

/** Runs a ufunc on arrays: types, broadcasting, casts, the loop, warnings. */
final class Evaluation {
    private final Ufunc ufunc;
    private final CallOptions options;
    private final Resolved resolved;
    private final NdArray[] inputs;
    private final int[] shape;

    private Evaluation(Ufunc ufunc, NdArray[] inputs, CallOptions options) {
        this.ufunc = ufunc;
        this.options = options;
        resolved = TypeResolution.resolve(ufunc, inputs, options.dtype(), options.casting());
        if (options.dtype() != null || options.casting() != Casting.SAME_KIND) {
            TypeResolution.requireInputs(ufunc, inputs, resolved.dtypes(), options.casting());
        }
        this.inputs = inputs;
        for (int i = 0; i < ufunc.nout(); i++) {
            var out = options.out(i);
            if (out != null) {
                var made = resolved.dtypes()[ufunc.nin() + i];
                TypeResolution.requireOutput(ufunc, i, made, out.dtype(), options.casting());
            }
        }
        shape = commonShape();
    }

    /** The results, new arrays or the given outputs. */
    static NdArray[] run(Ufunc ufunc, NdArray[] inputs, CallOptions options) {
        if (inputs.length != ufunc.nin()) {
            throw PyError.typeError(
                    ufunc.name()
                            + "() takes from "
                            + ufunc.nin()
                            + " to "
                            + (ufunc.nin() + ufunc.nout())
                            + " positional arguments but "
                            + inputs.length
                            + (inputs.length == 1 ? " was given" : " were given"));
        }
        return new Evaluation(ufunc, inputs, options).run();
    }

    private int[] commonShape() {
        boolean plain = options.out() == null && options.where() == null;
        if (plain && inputs.length == 1) {
            return inputs[0].shape();
        }
        if (plain && inputs.length == 2 && Arrays.equals(inputs[0].shape(), inputs[1].shape())) {
            return inputs[0].shape();
        }
        int extra = options.where() == null ? 0 : 1;
        var shapes = new int[inputs.length + ufunc.nout() + extra][];
        int count = 0;
        for (var input : inputs) {
            shapes[count++] = input.shape();
        }
        if (options.where() != null) {
            shapes[count++] = options.where().shape();
        }
        int[][] given = Arrays.copyOf(shapes, count);
        if (options.out() != null && !Shapes.broadcastable(given)) {
            throw mismatch(given);
        }
        int[] common = Shapes.broadcast(given);
        for (int i = 0; i < ufunc.nout(); i++) {
            var out = options.out(i);
            if (out != null) {
                shapes[count++] = out.shape();
                if (!Shapes.broadcastable(Arrays.copyOf(shapes, count))) {
                    throw mismatch(given);
                }
                int[] wider = Shapes.broadcast(Arrays.copyOf(shapes, count));
                if (!Arrays.equals(wider, out.shape())) {
                    throw PyError.valueError(
                            "non-broadcastable output operand with shape "
                                    + Shapes.tight(out.shape())
                                    + " doesn't match the broadcast shape "
                                    + Shapes.tight(wider));
                }
                common = wider;
            }
        }
        return common;
    }

    /** The error of operands that do not fit; it names the outputs' shapes too. */
    private PyError mismatch(int[][] given) {
        int nin = inputs.length;
        var all = new ArrayList<>(Arrays.asList(given).subList(0, nin));
        for (int i = 0; i < ufunc.nout(); i++) {
            var out = options.out(i);
            if (out != null) {
                all.add(out.shape());
            }
        }
        all.addAll(Arrays.asList(given).subList(nin, given.length));
        return Shapes.mismatch(
                "operands could not be broadcast together with shapes", all.toArray(int[][]::new));
    }

    private NdArray[] run() {
        int nin = ufunc.nin();
        int nout = ufunc.nout();
        var operands = new NdArray[nin + nout];
        for (int i = 0; i < nin; i++) {
            operands[i] = Views.expanded(cast(inputs[i], resolved.dtypes()[i]), shape);
        }
        int[] order = null;
        var results = new NdArray[nout];
        for (int i = 0; i < nout; i++) {
            var dtype = resolved.dtypes()[nin + i];
            var out = options.out(i);
            if (out == null) {
                order = order == null ? axes(operands, nin) : order;
                results[i] = allocate(dtype, order);
                operands[nin + i] = results[i];
                continue;
            }
            out.requireWriteable("output array");
            results[i] = out;
            operands[nin + i] = out.dtype().equals(dtype) ? out : temporary(out, dtype);
        }
        separate(operands);
        int flags = loop(operands);
        flags |= Underflow.flags(ufunc, operands);
        for (int i = 0; i < nout; i++) {
            if (operands[nin + i] != results[i]) {
                results[i].assign(operands[nin + i]);
            }
        }
        FloatErrors.current().report(flags, ufunc.name());
        return results;
    }

    /** Where a mask leaves gaps, the temporary array holds what is there already. */
    private NdArray temporary(NdArray out, DType dtype) {
        return options.where() == null
                ? NdArray.zeros(dtype, shape)
                : Assignment.copy(out, dtype, 'C');
    }

    /** The order of axes the inputs have in memory; null for row order. */
    private int @Nullable [] axes(NdArray[] operands, int nin) {
        if (options.order() == 'C' || shape.length < 2) {
            return null;
        }
        if (options.order() == 'K') {
            var strides = new int[nin][];
            for (int i = 0; i < nin; i++) {
                strides[i] = operands[i].strides();
            }
            return AxisOrder.of(shape.length, strides);
        }
        boolean columns = options.order() == 'F';
        if (options.order() == 'A') {
            columns = true;
            for (var input : inputs) {
                columns &= input.isColumnContiguous() && !input.isContiguous();
            }
        }
        if (!columns) {
            return null;
        }
        var reversed = new int[shape.length];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = reversed.length - 1 - i;
        }
        return reversed;
    }

    private NdArray allocate(DType dtype, int @Nullable [] order) {
        return order == null
                ? NdArray.zeros(dtype, shape)
                : Assignment.inOrder(shape, dtype, order);
    }

    /** The input itself where the kernel's accessors read it as the loop's type would be read. */
    private static NdArray cast(NdArray input, DType wanted) {
        var have = input.dtype();
        if (have.equals(wanted)) {
            return input;
        }
        boolean numbers = have.isNumeric() && wanted.isNumeric();
        if (numbers && wanted.isNative() && Casting.SAFE.allows(have, wanted)) {
            return input;
        }
        return input.astype(wanted);
    }

    /** Copies inputs whose elements would be overwritten before they are read. */
    private void separate(NdArray[] operands) {
        for (int i = 0; i < ufunc.nin(); i++) {
            for (int k = ufunc.nin(); k < operands.length; k++) {
                if (options.out(k - ufunc.nin()) != null
                        && Assignment.overlaps(operands[k], operands[i])) {
                    operands[i] = operands[i].copy('K');
                }
            }
        }
    }

    private int loop(NdArray[] operands) {
        if (Shapes.isEmpty(shape)) {
            return 0;
        }
        var storages = new Storage[operands.length];
        for (int i = 0; i < operands.length; i++) {
            storages[i] = operands[i].storage();
        }
        var kernel = resolved.loop().kernel(storages);
        int[] flags = {0};
        if (options.where() == null) {
            NestedLoop.inMemoryOrder(
                    (n, at, step) -> flags[0] |= Parts.run(kernel, storages, n, at, step),
                    operands);
            return flags[0];
        }
        var mask = Views.expanded(Masks.require(options.where()), shape);
        var masked = Arrays.copyOf(operands, operands.length + 1);
        masked[operands.length] = mask;
        NestedLoop.inMemoryOrder(Masks.runs(kernel, storages, mask.storage(), flags), masked);
        return flags[0];
    }
}
