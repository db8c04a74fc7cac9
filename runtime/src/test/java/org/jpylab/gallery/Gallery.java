package org.jpylab.gallery;

import org.jpylab.JPyLab;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/**
 * Scripts drawn by us and by Matplotlib. Matplotlib's pictures are stored by {@code
 * src/test/oracle/gallery.py}; ours and a page of both lie in {@code target/gallery} afterwards.
 */
final class Gallery {
    static final Path SCRIPTS = Path.of("src/test/gallery");
    static final Path PICTURES = Path.of("src/test/resources/gallery");
    static final Path OURS = Path.of("target/gallery");
    static final Path DIFFERENCES = PICTURES.resolve("differences.txt");

    /** A script's pictures; what it said instead of drawing when {@code ours} is missing. */
    record Entry(String name, Path theirs, Path ours, PictureDifference difference, String error) {
        boolean isDrawn() {
            return error.isEmpty();
        }
    }

    private Gallery() {}

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".py"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .sorted()
                    .toList();
        }
    }

    /** Draws all scripts of some names in one session and compares. */
    static List<Entry> draw(List<String> names) throws IOException {
        Files.createDirectories(OURS);
        List<Entry> entries = new ArrayList<>();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (JPyLab lab = JPyLab.builder().out(said).err(said).open()) {
            lab.run("import matplotlib, matplotlib.pyplot as plt");
            for (String name : names) {
                said.reset();
                entries.add(draw(lab, name, said));
            }
        }
        return entries;
    }

    private static Entry draw(JPyLab lab, String name, ByteArrayOutputStream said)
            throws IOException {
        Path ours = OURS.resolve(name + ".png");
        Path theirs = PICTURES.resolve(name + ".png");
        Files.deleteIfExists(ours);
        Files.copy(
                theirs,
                OURS.resolve(name + "_theirs.png"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        lab.run("matplotlib.rcdefaults(); plt.close('all')");
        int status = lab.run(SCRIPTS.resolve(name + ".py"));
        if (status == 0) {
            lab.set("_gallery_file", ours.toAbsolutePath().toString());
            status = lab.run("plt.gcf().savefig(str(_gallery_file), dpi=80)");
        }
        if (status != 0 || !Files.exists(ours)) {
            String error = said.toString(StandardCharsets.UTF_8).strip();
            return new Entry(
                    name,
                    theirs,
                    ours,
                    new PictureDifference(1, 1),
                    error.isEmpty() ? "exit status " + status : error);
        }
        BufferedImage a = ImageIO.read(ours.toFile());
        BufferedImage b = ImageIO.read(theirs.toFile());
        ImageIO.write(
                PictureDifference.map(a, b), "png", OURS.resolve(name + "_diff.png").toFile());
        return new Entry(name, theirs, ours, PictureDifference.of(a, b), "");
    }
}
