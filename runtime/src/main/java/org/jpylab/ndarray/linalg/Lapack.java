package org.jpylab.ndarray.linalg;

import org.jpylab.error.Interruption;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;

/**
 * LAPACK's routines with the plane rotations of its newer releases.
 *
 * <p>The translated LAPACK 3.1 rotates by its own {@code Dlartg}, whose signs differ from those of
 * LAPACK 3.10, and so do all singular vectors and eigenvectors. A loader of their own gives the
 * library's routines {@link Dlartg} of this package under that name; the library on the class path
 * stays as it is for whoever else uses it.
 */
final class Lapack extends ClassLoader {
    static final LapackRoutines ROUTINES = interruptible(load());

    /** Numbers in a matrix from which on a routine may take longer than a person waits. */
    private static final int BIG = 200 * 200;

    private static final String LIBRARY = "org.netlib.lapack.";
    private static final String REPLACED = "org/netlib/lapack/Dlartg";
    private static final int MAGIC_AND_VERSION = 8;

    private Lapack() {
        super(Lapack.class.getClassLoader());
    }

    /** Returns the routines; those on big matrices run where Ctrl-C can leave them behind. */
    private static LapackRoutines interruptible(LapackRoutines routines) {
        InvocationHandler handler =
                (proxy, method, arguments) -> {
                    if (size(arguments) < BIG) {
                        return call(routines, method, arguments);
                    }
                    AtomicReference<Object> result = new AtomicReference<>();
                    Interruption.await(() -> result.set(call(routines, method, arguments)));
                    return result.get();
                };
        return (LapackRoutines)
                Proxy.newProxyInstance(
                        Lapack.class.getClassLoader(),
                        new Class<?>[] {LapackRoutines.class},
                        handler);
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

    private static @Nullable Object call(
            LapackRoutines routines, Method method, Object[] arguments) {
        try {
            return method.invoke(routines, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LapackRoutines load() {
        try {
            Class<?> routines = new Lapack().loadClass(NetlibRoutines.class.getName());
            return (LapackRoutines) routines.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("LAPACK's routines cannot be loaded", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean own = name.startsWith(LIBRARY) || name.equals(NetlibRoutines.class.getName());
        if (!own) {
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
            byte[] changed = withOwnRotations(in.readAllBytes());
            return defineClass(name, changed, 0, changed.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of a class file that names our class where it named the library's. */
    private static byte[] withOwnRotations(byte[] classFile) throws IOException {
        String own = Dlartg.class.getName().replace('.', '/');
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
                out.writeUTF(text.equals(REPLACED) ? own : text);
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
