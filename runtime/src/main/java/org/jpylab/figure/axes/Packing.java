package org.jpylab.figure.axes;

import java.util.ArrayList;
import java.util.List;

/**
 * Boxes in rows and columns, in pixels. A box is measured first and then placed; its origin lies
 * {@code xDescent} and {@code yDescent} from its lower left corner.
 */
sealed interface Packing {
    /** The size of a box, and how far its origin lies inside of it. */
    record Extent(double width, double height, double xDescent, double yDescent) {}

    Extent extent();

    /** Puts the box's origin at a point. */
    void place(double x, double y);

    /** Told where a leaf's origin is. */
    @FunctionalInterface
    interface Placer {
        void at(double x, double y);
    }

    /** A box of a fixed size. */
    record Leaf(Extent extent, Placer placer) implements Packing {
        @Override
        public void place(double x, double y) {
            placer.at(x, y);
        }
    }

    /** Boxes in one row on a common baseline; stretched to {@code total} unless that is NaN. */
    record Row(List<? extends Packing> boxes, double gap, double total) implements Packing {
        Row(List<? extends Packing> boxes, double gap) {
            this(boxes, gap, Double.NaN);
        }

        @Override
        public Extent extent() {
            double ascent = Double.NEGATIVE_INFINITY;
            double descent = Double.NEGATIVE_INFINITY;
            double width = 0;
            for (Packing box : boxes) {
                Extent e = box.extent();
                ascent = Math.max(ascent, e.height - e.yDescent);
                descent = Math.max(descent, e.yDescent);
                width += e.width + usedGap();
            }
            if (boxes.isEmpty()) {
                return new Extent(0, 0, 0, 0);
            }
            double whole = Double.isNaN(total) ? width - gap : total;
            double xDescent = boxes.getFirst().extent().xDescent;
            return new Extent(whole, ascent + descent, xDescent, descent);
        }

        private double usedGap() {
            if (Double.isNaN(total)) {
                return gap;
            }
            double sum = boxes.stream().mapToDouble(box -> box.extent().width).sum();
            return boxes.size() > 1 ? (total - sum) / (boxes.size() - 1) : 0;
        }

        @Override
        public void place(double x, double y) {
            double at = 0;
            for (Packing box : boxes) {
                Extent e = box.extent();
                box.place(x + at + e.xDescent - boxes.getFirst().extent().xDescent, y);
                at += e.width + usedGap();
            }
        }
    }

    /**
     * Boxes from top to bottom, aligned {@code left}, {@code center}, {@code right} or baseline.
     */
    record Column(List<? extends Packing> boxes, double gap, double pad, String align)
            implements Packing {
        @Override
        public Extent extent() {
            double width = 0;
            double xDescent = 0;
            double height = 0;
            double inner = 0;
            for (Packing box : boxes) {
                Extent e = box.extent();
                width = Math.max(width, align.equals("baseline") ? e.width - e.xDescent : e.width);
                inner = Math.max(inner, e.xDescent);
                height += e.height + gap;
            }
            height -= gap;
            if (align.equals("baseline")) {
                xDescent = inner;
                width += inner;
            }
            Extent first = boxes.getFirst().extent();
            double yDescent = height - (first.height - first.yDescent);
            return new Extent(width + 2 * pad, height + 2 * pad, xDescent + pad, yDescent + pad);
        }

        @Override
        public void place(double x, double y) {
            double width = extent().width - 2 * pad;
            double yDescent = extent().yDescent - pad;
            List<Extent> extents = new ArrayList<>();
            boxes.forEach(box -> extents.add(box.extent()));
            double height = extent().height - 2 * pad;
            double top = 0;
            for (int i = 0; i < boxes.size(); i++) {
                Extent e = extents.get(i);
                double dx =
                        switch (align) {
                            case "left" -> e.xDescent;
                            case "right" -> width - e.width + e.xDescent;
                            case "center" -> (width - e.width) * .5 + e.xDescent;
                            default -> 0;
                        };
                double dy = height - (top + (e.height - e.yDescent)) - yDescent;
                boxes.get(i).place(x + dx, y + dy);
                top += e.height + gap;
            }
        }
    }
}
