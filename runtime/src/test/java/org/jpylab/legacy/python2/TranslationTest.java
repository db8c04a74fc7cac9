package org.jpylab.legacy.python2;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What Python 2 source becomes: every case of {@code translations.txt}, and its columns. */
class TranslationTest {
    private static final Path TABLE = Path.of("src/test/resources/legacy/translations.txt");

    @TestFactory
    List<DynamicContainer> translatesAsTheTableSays() throws IOException {
        List<DynamicContainer> sections = new ArrayList<>();
        for (String section : Files.readString(TABLE).split("(?m)^## ")) {
            if (!section.isBlank()) {
                int end = section.indexOf('\n');
                sections.add(
                        DynamicContainer.dynamicContainer(
                                section.substring(0, end), cases(section.substring(end + 1))));
            }
        }
        return sections;
    }

    private static List<DynamicTest> cases(String section) {
        List<DynamicTest> tests = new ArrayList<>();
        for (String each : section.split("(?m)^---\n")) {
            String[] sides = each.split("(?m)^->\n");
            String expected = sides[1].equals("same\n") ? sides[0] : sides[1];
            tests.add(
                    DynamicTest.dynamicTest(
                            sides[0],
                            () ->
                                    assertThat(Python2.translate(sides[0]).source())
                                            .isEqualTo(expected)));
        }
        return tests;
    }

    @Test
    void leavesOutTheByteOrderMark() throws Python2SyntaxException {
        assertThat(Python2.translate("\uFEFFprint 'a'\n").source()).isEqualTo("print('a')\n");
    }

    @Test
    void keepsLineEnds() throws Python2SyntaxException {
        assertThat(
                        Python2.translate(
                                        "if x:\r\n  print 'a'\r\n\r\n\tprint\r\n"
                                                .replace("\t", "  "))
                                .source())
                .isEqualTo("if x:\r\n  print('a')\r\n\r\n  print()\r\n");
        assertThat(Python2.translate("print 'a'\rprint 'b'").source())
                .isEqualTo("print('a')\rprint('b')");
    }

    @Test
    void importsSiblingsOfAPackageFromIt() throws Python2SyntaxException {
        String source = "import mod, os, TypeX as t\nfrom mod import x\nimport mod.sub\n";
        assertThat(Python2.translate(source, name -> !name.equals("os")).source())
                .isEqualTo(
                        "from . import mod; import os; from . import TypeX as t\n"
                                + "from .mod import x\nimport mod.sub\n");
    }

    @Test
    void tellsWhereColumnsCameFrom() throws Python2SyntaxException {
        Translation translation = Python2.translate("x = 1\ny = aa / bb + cc\n");
        assertThat(translation.source()).isEqualTo("x = 1\ny = __div2__(aa , bb) + cc\n");
        assertThat(translation.originalColumn(1, 4)).isEqualTo(4);
        assertThat(translation.originalColumn(2, 4)).isEqualTo(4);
        assertThat(translation.originalColumn(2, 13)).isEqualTo(4);
        assertThat(translation.originalColumn(2, 16)).isEqualTo(7);
        assertThat(translation.originalColumn(2, 18)).isEqualTo(9);
        assertThat(translation.originalColumn(2, 24)).isEqualTo(14);
    }
}
