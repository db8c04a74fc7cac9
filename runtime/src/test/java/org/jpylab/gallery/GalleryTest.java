package org.jpylab.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Pictures of the gallery stay as near to Matplotlib's as they were: {@code differences.txt} holds
 * the structure of each difference. {@link GalleryPage} writes it anew when pictures have become
 * better.
 */
class GalleryTest {
    private static final double SLACK = 0.0015;

    private static final Map<String, Double> KNOWN = new TreeMap<>();
    private static List<Gallery.Entry> entries = List.of();

    @BeforeAll
    static void drawsThePicturesThatAreKnown() throws IOException {
        for (String line : Files.readAllLines(Gallery.DIFFERENCES)) {
            String[] words = line.split(" ");
            KNOWN.put(words[0], Double.valueOf(words[1]));
        }
        entries = Gallery.draw(List.copyOf(KNOWN.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> isAsNearToMatplotlibsPictureAsBefore() {
        return entries.stream()
                .map(entry ->
                        DynamicTest.dynamicTest(
                                entry.name(),
                                () -> {
                                    assertThat(entry.error()).isEmpty();
                                    assertThat(entry.difference().structure())
                                            .isLessThanOrEqualTo(
                                                    KNOWN.getOrDefault(entry.name(), 0.0) + SLACK);
                                }));
    }
}
