package org.jpylab.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A page of pictures side by side, the least alike first. */
final class GalleryPage {
    private GalleryPage() {}

    static void write(List<Gallery.Entry> entries, Path file) throws IOException {
        StringBuilder page =
                new StringBuilder(
                        """
                        <!DOCTYPE html>
                        <meta charset="utf-8"><title>Gallery</title>
                        <style>td { vertical-align: top } img { width: 100% } pre { white-space: pre-wrap }</style>
                        <table><tr><th>ours</th><th>Matplotlib's</th><th>difference</th></tr>
                        """);
        entries.stream()
                .sorted(Comparator.comparingDouble(entry -> -entry.difference().structure()))
                .forEach(entry -> row(entry, page));
        Files.writeString(file, page.append("</table>\n"));
    }

    private static void row(Gallery.Entry entry, StringBuilder page) {
        page.append(
                String.format(
                        Locale.ROOT,
                        "<tr><td colspan=3><h3>%s: structure %.4f, mean %.4f</h3></td></tr>%n<tr>",
                        entry.name(),
                        entry.difference().structure(),
                        entry.difference().mean()));
        if (entry.isDrawn()) {
            image(entry.name() + ".png", page);
        } else {
            page.append("<td><pre>")
                    .append(entry.error().replace("<", "&lt;"))
                    .append("</pre></td>");
        }
        image(entry.name() + "_theirs.png", page);
        if (entry.isDrawn()) {
            image(entry.name() + "_diff.png", page);
        }
        page.append("</tr>\n");
    }

    private static void image(String file, StringBuilder page) {
        page.append("<td><img src=\"").append(file).append("\"></td>");
    }

    /**
     * Draws all scripts, or those named, writes the page and prints a line for each. When all are
     * drawn, the differences are stored for {@code GalleryTest}.
     */
    public static void main(String[] names) throws IOException {
        List<Gallery.Entry> entries =
                Gallery.draw(names.length == 0 ? Gallery.names() : List.of(names));
        write(entries, Gallery.OURS.resolve("index.html"));
        if (names.length == 0) {
            Files.write(
                    Gallery.DIFFERENCES,
                    entries.stream()
                            .filter(Gallery.Entry::isDrawn)
                            .map(entry ->
                                    String.format(
                                            Locale.ROOT,
                                            "%s %.4f",
                                            entry.name(),
                                            entry.difference().structure()))
                            .toList());
        }
        for (Gallery.Entry entry : entries) {
            System.out.printf(
                    Locale.ROOT,
                    "%-22s structure %.4f mean %.4f %s%n",
                    entry.name(),
                    entry.difference().structure(),
                    entry.difference().mean(),
                    entry.error().lines().reduce((a, b) -> b).orElse(""));
        }
    }
}
