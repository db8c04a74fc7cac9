package org.jpylab.ndarray.elementwise;

import org.jpylab.error.Interruption;
import org.jpylab.ndarray.Storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Runs an elementwise kernel on the parts of long operands side by side, one on each processor. */
final class Parts {
    /** Elements from which on a second thread gains more than it costs to wake. */
    static final int MANY = 1 << 17;

    /** Elements after which Ctrl-C is asked for, a few hundredths of a second of sines. */
    private static final int STRETCH = 1 << 21;

    private Parts() {}

    /** As {@link Kernel#run}, for outputs whose elements depend on those of one place only. */
    static int run(Kernel kernel, Storage[] operands, int n, int[] at, int[] step) {
        if (n <= STRETCH) {
            return sideBySide(kernel, operands, n, at, step);
        }
        int flags = 0;
        for (int from = 0; from < n; from += Math.min(STRETCH, n - from)) {
            Interruption.check();
            int count = Math.min(STRETCH, n - from);
            flags |= sideBySide(kernel, operands, count, moved(at, step, from), step);
        }
        return flags;
    }

    private static int sideBySide(Kernel kernel, Storage[] operands, int n, int[] at, int[] step) {
        int helpers = n < MANY ? 0 : ForkJoinPool.getCommonPoolParallelism();
        if (helpers == 0 || !isPlain(operands, step)) {
            return kernel.run(operands, n, at, step);
        }
        int parts = Math.min(helpers + 1, n / (MANY / 2));
        int size = (n / parts + Kernel.CHUNK - 1) / Kernel.CHUNK * Kernel.CHUNK;
        List<ForkJoinTask<Integer>> others = new ArrayList<>();
        for (int from = size; from < n; from += size) {
            int first = from;
            int count = Math.min(size, n - from);
            int[] start = moved(at, step, first);
            others.add(
                    ForkJoinPool.commonPool()
                            .submit(() -> kernel.run(operands, count, start, step.clone())));
        }
        int flags = kernel.run(operands, size, at.clone(), step.clone());
        for (var other : others) {
            flags |= other.join();
        }
        return flags;
    }

    private static int[] moved(int[] at, int[] step, int elements) {
        int[] start = at.clone();
        for (int i = 0; i < start.length; i++) {
            start[i] += elements * step[i];
        }
        return start;
    }

    /** Numbers and truth values, written one beside the other; objects are Python's own. */
    private static boolean isPlain(Storage[] operands, int[] step) {
        for (var operand : operands) {
            Class<?> element = operand.array().getClass().componentType();
            if (element == null || !element.isPrimitive()) {
                return false;
            }
        }
        return step[step.length - 1] != 0;
    }
}
