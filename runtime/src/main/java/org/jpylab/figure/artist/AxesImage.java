package org.jpylab.figure.artist;

/** A picture of rows and columns in data coordinates. */
public class AxesImage extends Artist {
    public static final PropertyTable<AxesImage> IMAGE =
            PropertyTable.of("AxesImage", AxesImage.class, ARTIST);

    private int rows;
    private int columns;
    private int[] argb = {};
    private double[] extent = {-0.5, 0.5, 0.5, -0.5};
    private String origin = "upper";
    private String interpolation = "antialiased";

    @Override
    public PropertyTable<?> properties() {
        return IMAGE;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** The colours row by row from the first row of the data, as 0xAARRGGBB, not premultiplied. */
    public int[] argb() {
        return argb;
    }

    public void setPixels(int newRows, int newColumns, int[] newArgb) {
        rows = newRows;
        columns = newColumns;
        argb = newArgb;
        stale();
    }

    /** Left, right, bottom, top in data coordinates. */
    public double[] extent() {
        return extent;
    }

    public void setExtent(double[] leftRightBottomTop) {
        extent = leftRightBottomTop;
        stale();
    }

    /** {@code upper} when the first row is at the top of the extent, {@code lower} otherwise. */
    public String origin() {
        return origin;
    }

    public void setOrigin(String newOrigin) {
        origin = newOrigin;
    }

    /** {@code nearest}, {@code antialiased}, {@code bilinear}, … */
    public String interpolation() {
        return interpolation;
    }

    public void setInterpolation(String name) {
        interpolation = name;
        stale();
    }
}
