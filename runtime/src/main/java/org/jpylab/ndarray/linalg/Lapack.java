package org.jpylab.ndarray.linalg;

import org.jpylab.error.Interruption;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * LAPACK's routines, called by name, with the plane rotations of its newer releases and faster
 * products.
 *
 * <p>The translated LAPACK 3.1 rotates by its own {@code Dlartg}, whose signs differ from those of
 * LAPACK 3.10, and so do all singular vectors and eigenvectors. A loader of their own gives the
 * library's routines {@link Dlartg} and {@link Blas} of this package under the names they call; the
 * library on the class path stays as it is for whoever else uses it.
 */
final class Lapack extends ClassLoader {
    private static final Lapack LOADER = new Lapack();
    private static final Map<String, Method> ROUTINES = new ConcurrentHashMap<>();

    /** Numbers in a matrix from which on a routine may take longer than a person waits. */
    private static final int BIG = 200 * 200;

    private static final String LIBRARY = "org.netlib.lapack.";

    /** What the routines call, and what they get. */
    private static final Map<String, String> REPLACED =
            Map.of(
                    "org/netlib/lapack/Dlartg", internal(Dlartg.class),
                    "org/netlib/blas/Dgemm", internal(Blas.class),
                    "org/netlib/blas/Dgemv", internal(Blas.class));

    private static final int MAGIC_AND_VERSION = 8;

    private Lapack() {
        super(Lapack.class.getClassLoader());
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    /**
     * Calls a routine by LAPACK's name, such as {@code dgesdd}, with LAPACK's arguments: an offset
     * follows each array, results of one number are {@code intW}. Routines on big matrices run
     * where Ctrl-C can leave them behind.
     */
    static void call(String name, Object... arguments) {
        Method routine = ROUTINES.computeIfAbsent(name, Lapack::routine);
        if (size(arguments) < BIG) {
            run(routine, arguments);
        } else {
            Interruption.await(() -> run(routine, arguments));
        }
    }

    private static Method routine(String name) {
        try {
            String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            for (Method method : LOADER.loadClass(LIBRARY + type).getMethods()) {
                if (method.getName().equals(name)) {
                    return method;
                }
            }
            throw new LinkageError(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    private static int size(Object[] arguments) {
        int most = 0;
        for (Object argument : arguments) {
            if (argument instanceof double[] numbers) {
                most = Math.max(most, numbers.length);
            }
        }
        return most;
    }

    private static void run(Method routine, Object[] arguments) {
        try {
            routine.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(LIBRARY)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in =
                getParent().getResourceAsStream(name.replace('.', '/').concat(".class"))) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] changed = withReplacements(in.readAllBytes());
            return defineClass(name, changed, 0, changed.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of a class file that names our classes where it named the library's. */
    private static byte[] withReplacements(byte[] classFile) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(classFile.length + 64);
        DataOutputStream out = new DataOutputStream(bytes);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        out.write(in.readNBytes(MAGIC_AND_VERSION));
        int count = in.readUnsignedShort();
        out.writeShort(count);
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            out.writeByte(tag);
            if (tag == 1) {
                String text = in.readUTF();
                out.writeUTF(REPLACED.getOrDefault(text, text));
            } else {
                int length = lengthOf(tag);
                out.write(in.readNBytes(length));
                i += length == Long.BYTES ? 1 : 0;
            }
        }
        out.write(in.readAllBytes());
        return bytes.toByteArray();
    }

    /** The length of a constant of the pool (JVM specification, table 4.4-A). */
    private static int lengthOf(int tag) {
        return switch (tag) {
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> Long.BYTES;
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            default -> throw new ClassFormatError("constant of kind " + tag);
        };
    }
}
