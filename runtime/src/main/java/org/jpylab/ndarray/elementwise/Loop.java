package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.ElementType;
import org.jpylab.ndarray.Storage;

import java.util.ArrayList;
import java.util.List;

/** One way to run a ufunc: the types it takes and gives, and the function that does it. */
final class Loop {
    private final String signature;
    private final ElementType[] types;
    private final Class<? extends Kernel> template;
    private final Object function;
    private volatile List<Variant> variants = List.of();

    /** A kernel compiled for operands of certain storage classes. */
    private record Variant(Class<?>[] storages, Kernel kernel) {
        boolean fits(Storage[] operands) {
            for (int i = 0; i < storages.length; i++) {
                if (operands[i].getClass() != storages[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The loop of a signature such as {@code dd->d}. */
    Loop(String signature, Class<? extends Kernel> template, Object function) {
        this.signature = signature;
        this.template = template;
        this.function = function;
        String letters = signature.replace("->", "");
        types = new ElementType[letters.length()];
        for (int i = 0; i < types.length; i++) {
            types[i] = typeOf(letters.charAt(i));
        }
    }

    private static ElementType typeOf(char letter) {
        for (var type : ElementType.values()) {
            if (type.letter() == letter) {
                return type;
            }
        }
        throw new IllegalArgumentException(String.valueOf(letter));
    }

    String signature() {
        return signature;
    }

    /** What the kernels are made for: one of {@link Functions}, or a kernel. */
    Object function() {
        return function;
    }

    /** The type of an operand, inputs first. */
    ElementType type(int operand) {
        return types[operand];
    }

    /** The kernel for these storages, made when it is first wanted. */
    Kernel kernel(Storage[] operands) {
        for (var variant : variants) {
            if (variant.fits(operands)) {
                return variant.kernel;
            }
        }
        if (function instanceof Kernel kernel) {
            return kernel;
        }
        return addVariant(operands);
    }

    private synchronized Kernel addVariant(Storage[] operands) {
        var classes = new Class<?>[operands.length];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = operands[i].getClass();
        }
        var kernel = Specialisation.of(template, function);
        var longer = new ArrayList<>(variants);
        longer.add(new Variant(classes, kernel));
        variants = List.copyOf(longer);
        return kernel;
    }
}
