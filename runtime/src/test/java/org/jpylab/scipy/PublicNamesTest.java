package org.jpylab.scipy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Every public name of SciPy 1.10 is there, or says that it is not. */
class PublicNamesTest {
    @Test
    void everyPublicNameWorksOrIsSaidToBeMissing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JPyLab lab = JPyLab.builder().out(out).err(out).open()) {
            int code =
                    lab.run(
                            """
                            import importlib
                            from scipy import _names
                            wrong, there = [], 0
                            for module, names in _names._NAMES.items():
                                full = 'scipy.' + module
                                try:
                                    loaded = importlib.import_module(full)
                                except ModuleNotFoundError:
                                    continue
                                for name in names.split():
                                    try:
                                        getattr(loaded, name)
                                        there += 1
                                    except NotImplementedError as e:
                                        said = str(e)
                                        if not (said.startswith('scipy.') and said.endswith('.' + name)):
                                            wrong.append((full, name, str(e)))
                                    except Exception as e:
                                        wrong.append((full, name, repr(e)))
                            print(wrong, there > 1000)
                            """);
            assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("[] True\n");
    }
}
