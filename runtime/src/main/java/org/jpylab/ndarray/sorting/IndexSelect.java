package org.jpylab.ndarray.sorting;

import java.util.Arrays;

/** Permutations that put some elements where sorting would, as NumPy's introselect finds them. */
final class IndexSelect {
    private static final int MAX_PIVOTS = 50;

    private final Order order;
    private final int[] index;
    private final boolean inexact;
    private final int[] pivots = new int[MAX_PIVOTS];
    private int pivotCount;

    private IndexSelect(Order order, int n, boolean inexact) {
        this.order = order;
        this.inexact = inexact;
        index = IndexSort.identity(n);
    }

    /** A permutation after which the elements at the sorted positions {@code kth} are in place. */
    static int[] partition(Order order, int n, int[] kth, boolean inexact) {
        var select = new IndexSelect(order, n, inexact);
        for (int k : kth) {
            select.place(k);
        }
        return select.index;
    }

    private boolean less(int a, int b) {
        return order.less(index[a], index[b]);
    }

    private void swap(int a, int b) {
        int kept = index[a];
        index[a] = index[b];
        index[b] = kept;
    }

    private void place(int kth) {
        int low = 0;
        int high = index.length - 1;
        while (pivotCount > 0) {
            int pivot = pivots[pivotCount - 1];
            if (pivot > kth) {
                high = pivot - 1;
                break;
            }
            if (pivot == kth) {
                return;
            }
            low = pivot + 1;
            pivotCount--;
        }
        if (kth - low < 3) {
            selectSmallest(low, high, kth);
            remember(kth, kth);
        } else if (inexact && kth == index.length - 1) {
            selectLargest(low, kth);
        } else {
            narrow(low, high, kth);
        }
    }

    private void selectSmallest(int low, int high, int kth) {
        for (int i = low; i <= kth; i++) {
            int smallest = i;
            for (int k = i + 1; k <= high; k++) {
                if (less(k, smallest)) {
                    smallest = k;
                }
            }
            swap(i, smallest);
        }
    }

    private void selectLargest(int low, int kth) {
        int largest = low;
        for (int k = low + 1; k < index.length; k++) {
            if (!less(k, largest)) {
                largest = k;
            }
        }
        swap(kth, largest);
    }

    private void remember(int pivot, int kth) {
        if (pivot == kth && pivotCount == MAX_PIVOTS) {
            pivots[pivotCount - 1] = pivot;
        } else if (pivot >= kth && pivotCount < MAX_PIVOTS) {
            pivots[pivotCount++] = pivot;
        }
    }

    private void narrow(int from, int to, int kth) {
        int low = from;
        int high = to;
        int depth = 2 * (31 - Integer.numberOfLeadingZeros(index.length));
        while (low + 1 < high) {
            int left = low + 1;
            int right = high;
            if (depth > 0 || right - left < 5) {
                medianOfThree(low, low + (high - low) / 2, high);
            } else {
                swap(left + medianOfFives(left, right - left), low);
                left--;
                right++;
            }
            depth--;
            int pivot = index[low];
            while (true) {
                do {
                    left++;
                } while (order.less(index[left], pivot));
                do {
                    right--;
                } while (order.less(pivot, index[right]));
                if (right < left) {
                    break;
                }
                swap(left, right);
            }
            swap(low, right);
            if (right != kth) {
                remember(right, kth);
            }
            if (right >= kth) {
                high = right - 1;
            }
            if (right <= kth) {
                low = left;
            }
        }
        if (high == low + 1 && less(high, low)) {
            swap(high, low);
        }
        remember(kth, kth);
    }

    private void medianOfThree(int low, int middle, int high) {
        if (less(high, middle)) {
            swap(high, middle);
        }
        if (less(high, low)) {
            swap(high, low);
        }
        if (less(low, middle)) {
            swap(low, middle);
        }
        swap(middle, low + 1);
    }

    /** The position, from {@code start}, of a value near the median (Blum et al., 1973). */
    private int medianOfFives(int start, int n) {
        int groups = n / 5;
        for (int i = 0; i < groups; i++) {
            swap(start + 5 * i + medianOfFive(start + 5 * i), start + i);
        }
        if (groups > 2) {
            var rest = new IndexSelect(order, 0, inexact);
            var part = Arrays.copyOfRange(index, start, start + groups);
            rest.selectWithin(part, groups / 2);
            System.arraycopy(part, 0, index, start, groups);
        }
        return groups / 2;
    }

    private void selectWithin(int[] part, int kth) {
        var select = new IndexSelect(order, part.length, inexact);
        System.arraycopy(part, 0, select.index, 0, part.length);
        select.place(kth);
        System.arraycopy(select.index, 0, part, 0, part.length);
    }

    private int medianOfFive(int at) {
        if (less(at + 1, at)) {
            swap(at + 1, at);
        }
        if (less(at + 4, at + 3)) {
            swap(at + 4, at + 3);
        }
        if (less(at + 3, at)) {
            swap(at + 3, at);
        }
        if (less(at + 4, at + 1)) {
            swap(at + 4, at + 1);
        }
        if (less(at + 2, at + 1)) {
            swap(at + 2, at + 1);
        }
        if (less(at + 3, at + 2)) {
            return less(at + 3, at + 1) ? 1 : 3;
        }
        return 2;
    }
}
