package org.jpylab.render;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF file of pages (ISO 32000-1, sections 7.5 and 7.7). */
public final class PdfBook {
    private static final int CATALOGUE = 1;
    private static final int PAGES = 2;
    private static final int INFO = 3;

    private final List<byte[]> objects = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final Map<String, String> info = new LinkedHashMap<>();
    private String notes = "";

    /** A book without pages. */
    public PdfBook() {
        for (int i = 0; i < INFO; i++) {
            objects.add(new byte[0]);
        }
        info.put("Creator", string("JPyLab"));
        info.put("Producer", string("JPyLab"));
        info.put("CreationDate", string(date(OffsetDateTime.now())));
    }

    /** How many pages there are. */
    public int pageCount() {
        return pages.size();
    }

    /** A date as PDF writes it. */
    public static String date(OffsetDateTime moment) {
        String zone = moment.getOffset().getId();
        return DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss", Locale.ROOT).format(moment)
                + (zone.equals("Z") ? "Z" : zone.replace(":", "'") + "'");
    }

    /** Sets what the file says of itself, such as {@code Title}; null takes an entry away. */
    public void setInfo(String key, @Nullable String value) {
        if (value == null) {
            info.remove(key);
        } else {
            info.put(key, key.equals("Trapped") ? "/" + value : string(value));
        }
    }

    /**
     * Puts a note on the next page.
     *
     * @param place left, bottom, right and top in points
     */
    public void attachNote(String text, double[] place) {
        StringBuilder box = new StringBuilder();
        for (double edge : place) {
            box.append(Coordinates.text(edge)).append(' ');
        }
        notes +=
                "<< /Type /Annot /Subtype /Text /Rect [ "
                        + box
                        + "] /Contents "
                        + string(text)
                        + " >> ";
    }

    /** A text in brackets: WinAnsi where that is enough, else UTF-16. */
    static String string(String text) {
        boolean latin = text.chars().allMatch(c -> c < 127 || c > 160 && c < 256);
        StringBuilder out = new StringBuilder();
        if (latin) {
            out.append('(');
            for (char c : text.toCharArray()) {
                if (c == '(' || c == ')' || c == '\\') {
                    out.append('\\');
                }
                out.append(c == '\n' ? "\\n" : c);
            }
            return out.append(')').toString();
        }
        out.append("<FEFF");
        text.chars().forEach(c -> out.append("%04X".formatted(c)));
        return out.append('>').toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] packed(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packer =
                new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION))) {
            packer.write(data);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private int add(byte[] object) {
        objects.add(object);
        return objects.size();
    }

    private int addStream(String entries, byte[] data) {
        byte[] packed = packed(data);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                bytes("<< " + entries + "/Filter /FlateDecode /Length " + packed.length + " >>\n"));
        out.writeBytes(bytes("stream\n"));
        out.writeBytes(packed);
        out.writeBytes(bytes("\nendstream"));
        return add(out.toByteArray());
    }

    /** Adds an image, its opacity as a mask; returns the number of the object. */
    int addImage(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
        byte[] rgb = new byte[3 * argb.length];
        byte[] alpha = new byte[argb.length];
        boolean opaque = true;
        for (int i = 0; i < argb.length; i++) {
            rgb[3 * i] = (byte) (argb[i] >> 16);
            rgb[3 * i + 1] = (byte) (argb[i] >> 8);
            rgb[3 * i + 2] = (byte) argb[i];
            alpha[i] = (byte) (argb[i] >>> 24);
            opaque &= alpha[i] == (byte) 255;
        }
        String size =
                "/Type /XObject /Subtype /Image /Width "
                        + width
                        + " /Height "
                        + height
                        + " /BitsPerComponent 8 ";
        String mask = "";
        if (!opaque) {
            mask = "/SMask " + addStream(size + "/ColorSpace /DeviceGray ", alpha) + " 0 R ";
        }
        return addStream(size + "/ColorSpace /DeviceRGB " + mask, rgb);
    }

    /** Adds a page of a size in points. */
    void addPage(double width, double height, byte[] content, String resources) {
        int stream = addStream("", content);
        String page =
                "<< /Type /Page /Parent "
                        + PAGES
                        + " 0 R /MediaBox [0 0 "
                        + Coordinates.text(width)
                        + " "
                        + Coordinates.text(height)
                        + "]\n"
                        + "/Contents "
                        + stream
                        + " 0 R /Resources << "
                        + resources
                        + " >>\n"
                        + "/Group << /Type /Group /S /Transparency /CS /DeviceRGB >>\n"
                        + (notes.isEmpty() ? "" : "/Annots [ " + notes + "]\n")
                        + ">>";
        notes = "";
        pages.add(add(bytes(page)));
    }

    /** Writes the book; the file appears at once or not at all. */
    public void write(java.nio.file.Path file) throws IOException {
        AtomicFile.write(file, this::write);
    }

    /** Writes the book. */
    public void write(OutputStream to) throws IOException {
        StringBuilder kids = new StringBuilder();
        pages.forEach(page -> kids.append(page).append(" 0 R "));
        StringBuilder about = new StringBuilder("<< ");
        info.forEach((key, value) ->
                about.append('/').append(key).append(' ').append(value).append(' '));
        objects.set(CATALOGUE - 1, bytes("<< /Type /Catalog /Pages " + PAGES + " 0 R >>"));
        objects.set(
                PAGES - 1,
                bytes("<< /Type /Pages /Kids [ " + kids + "] /Count " + pages.size() + " >>"));
        objects.set(INFO - 1, bytes(about + ">>"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes("%PDF-1.4\n%\u00ac\u00dc\u00ab\u00ba\n"));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.write(bytes((i + 1) + " 0 obj\n"));
            out.write(objects.get(i));
            out.write(bytes("\nendobj\n"));
        }
        int start = out.size();
        int size = objects.size() + 1;
        out.write(bytes("xref\n0 " + size + "\n" + table));
        out.write(
                bytes(
                        "trailer\n<< /Size "
                                + size
                                + " /Root "
                                + CATALOGUE
                                + " 0 R /Info "
                                + INFO
                                + " 0 R >>\nstartxref\n"
                                + start
                                + "\n%%EOF\n"));
        out.writeTo(to);
    }
}
