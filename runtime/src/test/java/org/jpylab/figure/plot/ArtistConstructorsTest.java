package org.jpylab.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program's own subclass of an artist finds behind {@code super()}. */
class ArtistConstructorsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patch",
                "Rectangle",
                "Circle",
                "Ellipse",
                "Arc",
                "Annulus",
                "Wedge",
                "Polygon",
                "RegularPolygon",
                "PathPatch",
                "FancyBboxPatch",
                "FancyArrowPatch",
                "StepPatch",
                "Collection",
                "PatchCollection",
                "PathCollection",
                "PolyCollection",
                "QuadMesh"
            })
    void subclassesOfPatchesAndCollectionsHaveTheirColours(String name) {
        assertThat(ArtistConstructors.properties(name))
                .contains("facecolor", "edgecolor", "linewidth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Line2D", "Text", "Annotation", "LineCollection"})
    void subclassesOfLinesAndTextsHaveTheirColour(String name) {
        assertThat(ArtistConstructors.properties(name)).contains("color");
    }
}
