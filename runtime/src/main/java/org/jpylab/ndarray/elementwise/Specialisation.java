package org.jpylab.ndarray.elementwise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes copies of template classes, each with its own function as a constant. */
final class Specialisation {
    private static final Map<Class<?>, byte[]> CODE = new ConcurrentHashMap<>();

    private Specialisation() {}

    /** A new copy of the template, whose {@link #constant} is the given function. */
    static Kernel of(Class<? extends Kernel> template, Object function) {
        try {
            var code = CODE.computeIfAbsent(template, Specialisation::read);
            var copy = MethodHandles.lookup().defineHiddenClassWithClassData(code, function, true);
            return (Kernel) copy.lookupClass().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(template.getName(), e);
        }
    }

    private static byte[] read(Class<?> template) {
        String name = template.getSimpleName() + ".class";
        try (var in = template.getResourceAsStream(name)) {
            if (in == null) {
                throw new LinkageError(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The function a copy was made for; called once by each copy. */
    static <T> T constant(MethodHandles.Lookup copy, Class<T> type) {
        try {
            return MethodHandles.classData(copy, ConstantDescs.DEFAULT_NAME, type);
        } catch (IllegalAccessException e) {
            throw new LinkageError(type.getName(), e);
        }
    }
}
