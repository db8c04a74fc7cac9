package org.jpylab.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class SourceTextTest {
    private static String decoded(String text, Charset charset) {
        return SourceText.decode(text.getBytes(charset));
    }

    @Test
    void isUtf8UnlessDeclared() {
        assertThat(decoded("x = 'é'", StandardCharsets.UTF_8)).isEqualTo("x = 'é'");
        assertThat(decoded("\uFEFFx = 'é'", StandardCharsets.UTF_8)).isEqualTo("x = 'é'");
    }

    @Test
    void readsTheEncodingInTheFirstTwoLines() {
        String cyrillic = "#!/usr/bin/python\n# -*- coding: koi8-r -*-\nx = 'Привет'\n";
        assertThat(decoded(cyrillic, Charset.forName("KOI8-R"))).isEqualTo(cyrillic);
        String latin = "# vim: set fileencoding=latin-1 :\nx = 'é'\n";
        assertThat(decoded(latin, StandardCharsets.ISO_8859_1)).isEqualTo(latin);
    }

    @Test
    void takesUndeclaredBytesForLatin1() {
        assertThat(decoded("# é\n", StandardCharsets.ISO_8859_1)).isEqualTo("# é\n");
        String unknown = "# coding: no-such\nx = 'é'\n";
        assertThat(decoded(unknown, StandardCharsets.UTF_8)).isEqualTo(unknown);
    }
}
