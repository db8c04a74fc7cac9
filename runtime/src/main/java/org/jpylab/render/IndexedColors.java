package org.jpylab.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture in few colours: a palette and the place of each pixel's colour in it. When the picture
 * has more colours, boxes of colours are halved at their median until there are enough of them: P.
 * Heckbert, "Color image quantization for frame buffer display", SIGGRAPH 1982.
 */
public final class IndexedColors {
    private final int[] palette;
    private final short[] indices;

    private IndexedColors(int[] palette, short[] indices) {
        this.palette = palette;
        this.indices = indices;
    }

    /** The colours as 0xRRGGBB; not to be changed. */
    public int[] palette() {
        return palette;
    }

    /** The place in the palette of a pixel's colour. */
    public int index(int pixel) {
        return indices[pixel];
    }

    public int size() {
        return indices.length;
    }

    /** Chooses at most so many colours for a picture; opacity is not looked at. */
    public static IndexedColors of(int[] rgb, int most) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : rgb) {
            counts.merge(pixel & 0xffffff, 1, Integer::sum);
        }
        Map<Integer, Short> places = new HashMap<>();
        int[] palette = counts.size() <= most ? all(counts, places) : halved(counts, most, places);
        short[] indices = new short[rgb.length];
        int last = -1;
        short place = 0;
        for (int i = 0; i < rgb.length; i++) {
            int color = rgb[i] & 0xffffff;
            if (color != last) {
                place = places.getOrDefault(color, (short) 0);
                last = color;
            }
            indices[i] = place;
        }
        return new IndexedColors(palette, indices);
    }

    private static int[] all(Map<Integer, Integer> counts, Map<Integer, Short> places) {
        int[] palette = counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        for (short i = 0; i < palette.length; i++) {
            places.put(palette[i], i);
        }
        return palette;
    }

    /** Colours that will share a place: those from a start to an end of a list. */
    private record ColorBox(List<int[]> colors) {
        long weight() {
            return colors.stream().mapToLong(color -> color[1]).sum();
        }

        int widestChannel() {
            int best = 0;
            int range = -1;
            for (int shift = 0; shift <= 16; shift += 8) {
                int low = 255;
                int high = 0;
                for (int[] color : colors) {
                    int level = color[0] >> shift & 0xff;
                    low = Math.min(low, level);
                    high = Math.max(high, level);
                }
                if (high - low > range) {
                    range = high - low;
                    best = shift;
                }
            }
            return best;
        }

        int mean() {
            long[] sums = new long[3];
            for (int[] color : colors) {
                for (int i = 0; i < 3; i++) {
                    sums[i] += (long) (color[0] >> (8 * i) & 0xff) * color[1];
                }
            }
            long weight = weight();
            int mean = 0;
            for (int i = 0; i < 3; i++) {
                mean |= (int) ((sums[i] + weight / 2) / weight) << (8 * i);
            }
            return mean;
        }

        List<ColorBox> halves() {
            int shift = widestChannel();
            List<int[]> sorted = new ArrayList<>(colors);
            sorted.sort(Comparator.comparingInt(color -> color[0] >> shift & 0xff));
            long half = weight() / 2;
            long sum = 0;
            int at = 0;
            while (at < sorted.size() - 1 && (at == 0 || sum < half)) {
                sum += sorted.get(at)[1];
                at++;
            }
            return List.of(
                    new ColorBox(sorted.subList(0, at)),
                    new ColorBox(sorted.subList(at, sorted.size())));
        }
    }

    private static int[] halved(
            Map<Integer, Integer> counts, int most, Map<Integer, Short> places) {
        List<int[]> colors = new ArrayList<>();
        counts.forEach((color, count) -> colors.add(new int[] {color, count}));
        colors.sort(Comparator.comparingInt(color -> color[0]));
        List<ColorBox> boxes = new ArrayList<>(List.of(new ColorBox(colors)));
        while (boxes.size() < most) {
            ColorBox largest =
                    boxes.stream()
                            .filter(box -> box.colors.size() > 1)
                            .max(Comparator.comparingLong(ColorBox::weight))
                            .orElse(null);
            if (largest == null) {
                break;
            }
            boxes.remove(largest);
            boxes.addAll(largest.halves());
        }
        int[] palette = new int[boxes.size()];
        for (short i = 0; i < palette.length; i++) {
            palette[i] = boxes.get(i).mean();
            for (int[] color : boxes.get(i).colors) {
                places.put(color[0], i);
            }
        }
        return Arrays.copyOf(palette, palette.length);
    }
}
