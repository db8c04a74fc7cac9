package org.jpylab.ndarray.product;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.NestedLoop;
import org.jpylab.ndarray.ResultType;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Storage;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sums of products in Einstein's notation: {@code ij,jk->ik}. */
public final class Einsum {
    private final String[] inputs;
    private final String output;
    private final NdArray[] operands;
    private final int[] lengths = new int[128];

    private Einsum(String subscripts, NdArray[] operands) {
        this.operands = operands;
        String text = subscripts.replace(" ", "");
        int arrow = text.indexOf("->");
        String left = arrow < 0 ? text : text.substring(0, arrow);
        inputs = left.split(",", -1);
        check(text, left);
        int dots = expandDots();
        output = arrow < 0 ? implicit(dots) : explicit(text.substring(arrow + 2), dots);
        measure();
    }

    /** The result for subscripts, a view where an operand's axes are only rearranged. */
    public static NdArray of(String subscripts, NdArray[] operands, @Nullable DType dtype) {
        var sum = new Einsum(subscripts, operands);
        var type = dtype == null ? ResultType.of(Arrays.asList(types(operands))) : dtype;
        if (operands.length == 1 && dtype == null && sum.rearranges()) {
            return sum.view(0, sum.output);
        }
        return sum.contract(type);
    }

    private static DType[] types(NdArray[] operands) {
        var types = new DType[operands.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = operands[i].dtype();
        }
        return types;
    }

    private void check(String text, String left) {
        if (inputs.length > operands.length) {
            throw PyError.valueError(
                    "more operands provided to einstein sum function than specified in the"
                            + " subscripts string");
        }
        if (inputs.length < operands.length) {
            throw PyError.valueError(
                    "fewer operands provided to einstein sum function than specified in the"
                            + " subscripts string");
        }
        for (char c : (left + text).toCharArray()) {
            if (!Character.isLetter(c) && ".,->".indexOf(c) < 0) {
                throw PyError.valueError(
                        "invalid subscript '"
                                + c
                                + "' in einstein sum subscripts string, subscripts must be"
                                + " letters");
            }
        }
    }

    /** Replaces {@code ...} by digits, the same for the last axes of all operands. */
    private int expandDots() {
        int most = 0;
        for (int i = 0; i < inputs.length; i++) {
            String named = inputs[i].replace("...", "");
            int extra = operands[i].ndim() - named.length();
            boolean dotted = !named.equals(inputs[i]);
            if (extra < 0) {
                throw PyError.valueError(
                        "einstein sum subscripts string contains too many subscripts for operand "
                                + i);
            }
            if (extra > 0 && !dotted) {
                throw PyError.valueError(
                        "operand has more dimensions than subscripts given in einstein sum, but no"
                                + " '...' ellipsis provided to broadcast the extra dimensions.");
            }
            most = Math.max(most, extra);
        }
        for (int i = 0; i < inputs.length; i++) {
            int extra = operands[i].ndim() - inputs[i].replace("...", "").length();
            inputs[i] = inputs[i].replace("...", digits(most).substring(most - extra));
        }
        return most;
    }

    /** Characters that stand for the axes beneath an ellipsis. */
    private static String digits(int count) {
        var out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append((char) (1 + i));
        }
        return out.toString();
    }

    private String implicit(int dots) {
        var counts = new int[128];
        for (String input : inputs) {
            for (char c : input.toCharArray()) {
                counts[c]++;
            }
        }
        var out = new StringBuilder(digits(dots));
        for (char c = 'A'; c <= 'z'; c++) {
            if (counts[c] == 1) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private String explicit(String text, int dots) {
        String result = text.replace("...", digits(dots));
        String all = String.join("", inputs);
        for (int i = 0; i < result.length(); i++) {
            char c = result.charAt(i);
            if (all.indexOf(c) < 0) {
                throw PyError.valueError(
                        "einstein sum subscripts string included output subscript '"
                                + c
                                + "' which never appeared in an input");
            }
            if (result.indexOf(c) != i) {
                throw PyError.valueError(
                        "einstein sum subscripts string includes output subscript '"
                                + c
                                + "' multiple times");
            }
        }
        return result;
    }

    private void measure() {
        Arrays.fill(lengths, -1);
        for (int i = 0; i < inputs.length; i++) {
            for (int axis = 0; axis < inputs[i].length(); axis++) {
                char c = inputs[i].charAt(axis);
                int n = operands[i].shape(axis);
                if (lengths[c] > 1 && n != 1 && n != lengths[c]) {
                    throw PyError.valueError(
                            "operands could not be broadcast together with remapped shapes"
                                    + " [original->remapped]: "
                                    + remapped());
                }
                lengths[c] = lengths[c] <= 1 ? n : lengths[c];
            }
        }
    }

    private String remapped() {
        var out = new StringBuilder();
        for (int i = 0; i < operands.length; i++) {
            out.append(Shapes.tight(operands[i].shape())).append("->(");
            String parts = "";
            for (char c : labels().toCharArray()) {
                int axis = inputs[i].indexOf(c);
                String length = axis < 0 ? "newaxis" : String.valueOf(operands[i].shape(axis));
                boolean leading = parts.isEmpty();
                if (axis >= 0 || !leading) {
                    parts += (leading ? "" : ",") + length;
                }
            }
            out.append(parts).append(") ");
        }
        return out.toString();
    }

    /** The labels of the result, then the others in the order in which they appear. */
    private String labels() {
        var labels = new StringBuilder(output);
        for (String input : inputs) {
            for (char c : input.toCharArray()) {
                if (labels.indexOf(String.valueOf(c)) < 0) {
                    labels.append(c);
                }
            }
        }
        return labels.toString();
    }

    private boolean rearranges() {
        for (char c : inputs[0].toCharArray()) {
            if (output.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The operand with its axes in the order of the labels; repeated labels walk the diagonal. */
    private NdArray view(int number, String labels) {
        var operand = operands[number];
        var shape = new int[labels.length()];
        var strides = new int[labels.length()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = lengths[labels.charAt(i)];
            for (int axis = 0; axis < operand.ndim(); axis++) {
                boolean mine = inputs[number].charAt(axis) == labels.charAt(i);
                strides[i] += mine && operand.shape(axis) > 1 ? operand.stride(axis) : 0;
            }
        }
        return operand.view(operand.offset(), shape, strides);
    }

    private NdArray contract(DType type) {
        String labels = labels();
        var shape = new int[output.length()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = lengths[output.charAt(i)];
        }
        var result = NdArray.zeros(type, shape);
        if (type.isObject()) {
            result.fill(0L);
        }
        var views = new NdArray[operands.length + 1];
        var strides = Arrays.copyOf(result.strides(), labels.length());
        for (int i = 0; i < operands.length; i++) {
            var view = view(i, labels);
            views[i + 1] = view.dtype().equals(type) ? view : cast(i, type, labels);
        }
        views[0] = result.view(0, views[1].shape(), strides);
        if (views[0].size() > 0) {
            NestedLoop.inRowOrder(body(views), views);
        }
        return result;
    }

    private NdArray cast(int number, DType type, String labels) {
        var copies = operands.clone();
        copies[number] = operands[number].astype(type);
        var other = new Einsum(String.join(",", inputs) + "->" + output, copies);
        return other.view(number, labels);
    }

    private static NestedLoop.Body body(NdArray[] views) {
        var storages = new ArrayList<Storage>();
        for (var view : views) {
            storages.add(view.storage());
        }
        return switch (views[0].dtype().kind()) {
            case 'f' -> reals(storages);
            case 'c' -> SumOfProducts.complex(storages);
            case 'O' -> SumOfProducts.objects(storages);
            case 'b' -> SumOfProducts.bools(storages);
            default -> SumOfProducts.integers(storages);
        };
    }

    private static NestedLoop.Body reals(List<Storage> storages) {
        var to = storages.get(0);
        if (storages.size() == 3
                && to.array() instanceof double[] c
                && storages.get(1).array() instanceof double[] a
                && storages.get(2).array() instanceof double[] b) {
            return SumOfProducts.pairs(a, b, c);
        }
        return SumOfProducts.reals(storages);
    }
}
