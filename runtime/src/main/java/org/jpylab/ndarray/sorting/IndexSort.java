package org.jpylab.ndarray.sorting;

/** Permutations that sort, as NumPy's algorithms find them: equal elements come out alike. */
final class IndexSort {
    private static final int SMALL = 15;

    private final Order order;
    private final int[] index;

    private IndexSort(Order order, int n) {
        this.order = order;
        index = identity(n);
    }

    static int[] identity(int n) {
        var index = new int[n];
        for (int i = 0; i < n; i++) {
            index[i] = i;
        }
        return index;
    }

    /** By introsort (D. R. Musser, Softw. Pract. Exper. 27, 983, 1997): not stable. */
    static int[] introsort(Order order, int n) {
        var sort = new IndexSort(order, n);
        if (n > 1) {
            sort.quick(0, n - 1, 2 * (31 - Integer.numberOfLeadingZeros(n)));
        }
        return sort.index;
    }

    /** By merging: stable. */
    static int[] stable(Order order, int n) {
        int[] index = identity(n);
        stable(order, index);
        return index;
    }

    /** Sorts an index further, keeping the order of equal elements. */
    static void stable(Order order, int[] index) {
        merge(order, index, index.clone(), 0, index.length);
    }

    private boolean less(int a, int b) {
        return order.less(index[a], index[b]);
    }

    private void swap(int a, int b) {
        int kept = index[a];
        index[a] = index[b];
        index[b] = kept;
    }

    /** The larger part waits, so the recursion stays shallow. */
    private void quick(int from, int to, int depth) {
        int low = from;
        int high = to;
        int left = depth;
        while (high - low > SMALL) {
            if (left < 0) {
                heap(low, high - low + 1);
                return;
            }
            int middle = partition(low, high);
            left--;
            if (middle - low < high - middle) {
                int pending = middle + 1;
                quick(low, middle - 1, left);
                low = pending;
            } else {
                quick(middle + 1, high, left);
                high = middle - 1;
            }
        }
        if (left < 0) {
            heap(low, high - low + 1);
        } else {
            insertion(low, high);
        }
    }

    private int partition(int low, int high) {
        int middle = low + ((high - low) >> 1);
        if (less(middle, low)) {
            swap(middle, low);
        }
        if (less(high, middle)) {
            swap(high, middle);
        }
        if (less(middle, low)) {
            swap(middle, low);
        }
        int pivot = index[middle];
        int i = low;
        int j = high - 1;
        swap(middle, j);
        while (true) {
            do {
                i++;
            } while (order.less(index[i], pivot));
            do {
                j--;
            } while (order.less(pivot, index[j]));
            if (i >= j) {
                break;
            }
            swap(i, j);
        }
        swap(i, high - 1);
        return i;
    }

    private void insertion(int low, int high) {
        for (int i = low + 1; i <= high; i++) {
            int element = index[i];
            int j = i;
            while (j > low && order.less(element, index[j - 1])) {
                index[j] = index[j - 1];
                j--;
            }
            index[j] = element;
        }
    }

    private void heap(int start, int n) {
        for (int root = n / 2; root > 0; root--) {
            sift(start - 1, root, n);
        }
        for (int last = n; last > 1; last--) {
            swap(start, start + last - 1);
            sift(start - 1, 1, last - 1);
        }
    }

    /** Positions in the heap count from 1. */
    private void sift(int base, int root, int n) {
        int element = index[base + root];
        int hole = root;
        for (int child = 2 * hole; child <= n; child = 2 * hole) {
            if (child < n && less(base + child, base + child + 1)) {
                child++;
            }
            if (!order.less(element, index[base + child])) {
                break;
            }
            index[base + hole] = index[base + child];
            hole = child;
        }
        index[base + hole] = element;
    }

    /** Sorts the part of {@code source} that {@code target} holds as well, into target. */
    private static void merge(Order order, int[] target, int[] source, int from, int to) {
        if (to - from <= SMALL) {
            for (int i = from + 1; i < to; i++) {
                int element = target[i];
                int j = i;
                while (j > from && order.less(element, target[j - 1])) {
                    target[j] = target[j - 1];
                    j--;
                }
                target[j] = element;
            }
            return;
        }
        int middle = (from + to) >>> 1;
        merge(order, source, target, from, middle);
        merge(order, source, target, middle, to);
        int i = from;
        int j = middle;
        for (int k = from; k < to; k++) {
            boolean left = j >= to || (i < middle && !order.less(source[j], source[i]));
            target[k] = left ? source[i++] : source[j++];
        }
    }
}
