package org.jpylab.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PDF file of several pages, each taken from a file of one page: the objects are numbered anew
 * and the pages put into one list (ISO 32000-1, sections 7.3.10, 7.5.4 and 7.7.3).
 */
public final class PdfBook {
    private static final Pattern REFERENCE = Pattern.compile("(\\d+) 0 R");
    private static final Pattern ENTRY = Pattern.compile("(\\d{10}) (\\d{5}) n");
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");

    private final List<byte[]> objects = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();

    /** A book without pages; its first two objects are the catalogue and the list of pages. */
    public PdfBook() {
        objects.add(new byte[0]);
        objects.add(new byte[0]);
    }

    /** How many pages there are. */
    public int pageCount() {
        return pages.size();
    }

    /** Adds the page of a file of one page. */
    public void add(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Map<Integer, String> parts = objectsOf(text);
        Map<Integer, Integer> numbers = new TreeMap<>();
        for (var part : parts.entrySet()) {
            if (part.getValue().contains("/Type /Catalog")) {
                numbers.put(part.getKey(), 1);
            } else if (part.getValue().contains("/Type /Pages")) {
                numbers.put(part.getKey(), 2);
            } else {
                objects.add(new byte[0]);
                numbers.put(part.getKey(), objects.size());
            }
        }
        parts.forEach((number, body) -> {
            int at = Objects.requireNonNull(numbers.get(number));
            if (at > 2) {
                objects.set(
                        at - 1, renumbered(body, numbers).getBytes(StandardCharsets.ISO_8859_1));
                if (head(body).contains("/Type /Page\n") || head(body).contains("/Type /Page\r")) {
                    pages.add(at);
                }
            }
        });
    }

    /** The objects of a file by number, each without its first and last line. */
    private static Map<Integer, String> objectsOf(String text) {
        Matcher start = START.matcher(text);
        if (!start.find()) {
            throw new IllegalArgumentException("not a PDF file");
        }
        int table = Integer.parseInt(start.group(1));
        List<Integer> offsets = new ArrayList<>();
        Matcher entry = ENTRY.matcher(text.substring(table));
        while (entry.find()) {
            offsets.add(Integer.parseInt(entry.group(1)));
        }
        Map<Integer, String> parts = new TreeMap<>();
        for (int i = 0; i < offsets.size(); i++) {
            int from = offsets.get(i);
            int end = table;
            for (int other : offsets) {
                if (other > from) {
                    end = Math.min(end, other);
                }
            }
            int body = text.indexOf("obj", from) + 3;
            int last = text.lastIndexOf("endobj", end - 1);
            int number = Integer.parseInt(text.substring(from, text.indexOf(' ', from)).strip());
            parts.put(number, text.substring(body, last));
        }
        return parts;
    }

    private static String head(String body) {
        int stream = body.indexOf("stream");
        return stream < 0 ? body : body.substring(0, stream);
    }

    private static String renumbered(String body, Map<Integer, Integer> numbers) {
        String head = head(body);
        String changed =
                REFERENCE
                        .matcher(head)
                        .replaceAll(found ->
                                numbers.getOrDefault(Integer.parseInt(found.group(1)), 0) + " 0 R");
        return changed + body.substring(head.length());
    }

    /** Writes the book; the file appears at once or not at all. */
    public void write(Path file) throws IOException {
        StringBuilder kids = new StringBuilder();
        pages.forEach(page -> kids.append(page).append(" 0 R "));
        objects.set(0, bytes("\n<< /Type /Catalog /Pages 2 0 R >>\n"));
        objects.set(
                1,
                bytes("\n<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes("%PDF-1.4\n"));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.write(bytes((i + 1) + " 0 obj"));
            out.write(objects.get(i));
            out.write(bytes("endobj\n"));
        }
        int start = out.size();
        int size = objects.size() + 1;
        out.write(bytes("xref\n0 " + size + "\n" + table));
        out.write(bytes("trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + start));
        out.write(bytes("\n%%EOF\n"));
        AtomicFile.write(file, stream -> stream.write(out.toByteArray()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
