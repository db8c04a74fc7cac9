package org.jpylab.python.binding;

import org.jpylab.python.binding.Signature.Parameter;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the Python source of one function table: a real {@code def} with the annotated signature
 * and docstring for each method, which converts the arguments, calls Java and wraps the result.
 *
 * <p>The source runs inside the namespace of its module, whose hand-written part has defined the
 * border functions that {@link Conversion} names.
 */
final class StubWriter {
    private static final String INDENT = "    ";

    /** A method of an array subclass gives the subclass. */
    private static final String KEPT =
            "return _r if type(self) is ndarray else _kept(self, _r, '%s')";

    private final Class<?> table;
    private final String methodsOf;
    private final StringBuilder out = new StringBuilder();

    private StubWriter(Class<?> table) {
        this.table = table;
        methodsOf = table.getAnnotation(PyModule.class).methodsOf();
    }

    /** The Python source of a table. */
    static String write(Class<?> table) {
        StubWriter writer = new StubWriter(table);
        List<Method> methods = functions(table);
        writer.header(methods);
        methods.forEach(writer::function);
        return writer.out.toString();
    }

    /** The annotated methods of a table, by name: reflection gives them in no order. */
    static List<Method> functions(Class<?> table) {
        return Arrays.stream(table.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(PyFunction.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private void header(List<Method> methods) {
        String names = methods.stream().map(m -> handle(m) + ",").collect(Collectors.joining(" "));
        String quoted =
                methods.stream()
                        .map(m -> "'" + m.getName() + "'")
                        .collect(Collectors.joining(", "));
        line(0, "(%s) = _bind('%s', [%s])".formatted(names, table.getName(), quoted));
    }

    /** The Python source of the pyplot functions over a method table; empty when it has none. */
    static String writePyplot(Class<?> table) {
        StubWriter writer = new StubWriter(table);
        functions(table).stream()
                .filter(m -> !annotation(m).pyplot().isEmpty())
                .forEach(writer::pyplotFunction);
        return writer.out.toString();
    }

    private void pyplotFunction(Method method) {
        PyFunction annotation = annotation(method);
        Signature signature = Signature.parse(annotation.value());
        String target = table.getAnnotation(PyModule.class).pyplotTarget();
        line(0, "def %s(%s):".formatted(annotation.pyplot(), signature.parameterList()));
        docstring(annotation.doc());
        String call = "%s.%s(%s)".formatted(target, signature.name(), signature.forwarded());
        line(1, "return " + (annotation.mappable() ? "_mapped(" + call + ")" : call));
    }

    private void function(Method method) {
        check(method);
        PyFunction annotation = annotation(method);
        if (!methodsOf.isEmpty()) {
            classMethod(method, Signature.parse(annotation.value()));
            return;
        }
        if (!annotation.value().isEmpty()) {
            Signature signature = Signature.parse(annotation.value());
            define(method, signature, "", signature.name());
            for (String alias : annotation.aliases()) {
                line(0, "%s = %s".formatted(alias, signature.name()));
            }
        }
        if (!annotation.method().isEmpty()) {
            Signature signature = Signature.parse(annotation.method());
            String name = "_method_" + signature.name();
            define(method, signature, "self", name);
            line(0, "%s.__name__ = '%s'".formatted(name, signature.name()));
            line(0, "%1$s.__qualname__ = 'ndarray.%2$s'".formatted(name, signature.name()));
            line(0, "ndarray.%s = %s".formatted(signature.name(), name));
        }
    }

    private void classMethod(Method method, Signature signature) {
        String name = "_" + methodsOf + "_" + signature.name();
        define(method, signature, "self", name);
        line(0, "%s.__name__ = '%s'".formatted(name, signature.name()));
        line(0, "%s.__qualname__ = '%s.%s'".formatted(name, methodsOf, signature.name()));
        line(0, "%s.%s = %s".formatted(methodsOf, signature.name(), name));
        for (String alias : annotation(method).aliases()) {
            line(0, "%s.%s = %s".formatted(methodsOf, alias, name));
        }
    }

    private void define(Method method, Signature signature, String self, String name) {
        String parameters = signature.parameterList();
        String separator = self.isEmpty() || parameters.isEmpty() ? "" : ", ";
        line(0, "def %s(%s%s%s):".formatted(name, self, separator, parameters));
        docstring(annotation(method).doc());
        if (self.isEmpty()) {
            keptClass(annotation(method), signature);
            delegation(method, signature);
        }
        line(1, "try:");
        String call = "%s(%s)".formatted(handle(method), arguments(method, signature, self));
        boolean takesOut =
                methodsOf.isEmpty()
                        && signature.values().stream().anyMatch(p -> p.name().equals("out"));
        if (takesOut) {
            line(2, "_r = " + call);
            if (!self.isEmpty()) {
                line(2, "_r = " + Conversion.result(method, "_r") + " if out is None else out");
                line(2, KEPT.formatted(signature.name()));
            } else {
                line(2, "return " + Conversion.result(method, "_r") + " if out is None else out");
            }
        } else if (method.getReturnType() == void.class) {
            line(2, call);
        } else if (!self.isEmpty() && methodsOf.isEmpty()) {
            line(2, "_r = " + Conversion.result(method, call));
            line(2, KEPT.formatted(signature.name()));
        } else if (methodsOf.isEmpty()
                && signature.values().stream().anyMatch(p -> p.name().equals("subok"))) {
            line(2, "_r = " + Conversion.result(method, call));
            String model = signature.values().get(0).name();
            line(2, "return _in_class_of(%s, _r) if subok else _r".formatted(model));
        } else {
            line(2, "return " + Conversion.result(method, call));
        }
        line(1, "except _Throwable as e:");
        line(2, "raise _python_error(e) from None");
    }

    /**
     * Leaves arrays of a subclass to the function that works through the subclass's own methods.
     */
    private void keptClass(PyFunction annotation, Signature signature) {
        if (annotation.keepsClass().isEmpty()) {
            return;
        }
        String condition =
                Arrays.stream(annotation.keepsClass().split(" "))
                        .map(StubWriter::ofSubclass)
                        .collect(Collectors.joining(" or "));
        line(1, "if %s:".formatted(condition));
        line(2, "return _of_subclass('%s')(%s)".formatted(signature.name(), signature.forwarded()));
    }

    private static String ofSubclass(String parameter) {
        return parameter.startsWith("*")
                ? "_has_subclass(%s)".formatted(parameter.substring(1))
                : "type(%1$s) is not ndarray and isinstance(%1$s, ndarray)".formatted(parameter);
    }

    /** Leaves a function of an array subclass to the method that the subclass may have changed. */
    private void delegation(Method method, Signature signature) {
        String text = annotation(method).method();
        if (text.isEmpty()
                || !methodsOf.isEmpty()
                || annotation(method).value().isEmpty()
                || !annotation(method).keepsClass().isEmpty()) {
            return;
        }
        Signature own = Signature.parse(text);
        List<Parameter> given = signature.values();
        String first = given.get(0).name();
        StringBuilder arguments = new StringBuilder();
        for (int i = 1; i < given.size(); i++) {
            Parameter p = given.get(i);
            String name = counterpart(own.values(), given, i);
            if (name != null) {
                String standard = p.defaultValue() == null ? "_NoValue" : p.defaultValue();
                arguments.append("('%s', %s, %s), ".formatted(name, p.name(), standard));
            }
        }
        line(1, "if %s:".formatted(ofSubclass(first)));
        line(2, "return _by_method(%s, '%s', (%s))".formatted(first, own.name(), arguments));
    }

    /** What the method calls a parameter of the function: the same, or the name in its place. */
    private static @Nullable String counterpart(
            List<Parameter> method, List<Parameter> function, int index) {
        String name = function.get(index).name();
        if (method.stream().anyMatch(p -> p.name().equals(name))) {
            return name;
        }
        if (index > method.size()) {
            return null;
        }
        String placed = method.get(index - 1).name();
        boolean taken = function.stream().anyMatch(p -> p.name().equals(placed));
        return taken ? null : placed;
    }

    /** Java arguments in order; for a method signature, what it lacks is the function's default. */
    private String arguments(Method method, Signature signature, String self) {
        List<Parameter> given = signature.values();
        List<Parameter> wanted = wanted(method);
        List<String> arguments = new ArrayList<>();
        java.lang.reflect.Parameter[] java = method.getParameters();
        for (int i = 0; i < java.length; i++) {
            Parameter p = wanted.get(i);
            if (i == 0 && !self.isEmpty()) {
                arguments.add(
                        methodsOf.isEmpty()
                                ? Conversion.argument(java[i].getType(), self)
                                : self + "._j");
            } else if (given.stream().anyMatch(g -> g.name().equals(p.name()))) {
                arguments.add(argument(java[i], p));
            } else if (counterpart(given, wanted, i) instanceof String placed) {
                Parameter own =
                        given.stream().filter(g -> g.name().equals(placed)).findFirst().orElse(p);
                arguments.add(argument(java[i], own));
            } else {
                String value = p.defaultValue();
                arguments.add(value == null || value.equals("_NoValue") ? "None" : value);
            }
        }
        return String.join(", ", arguments);
    }

    private static String argument(java.lang.reflect.Parameter java, Parameter p) {
        String converted = Conversion.argument(java.getType(), p.name());
        if (converted.equals(p.name())) {
            return converted;
        }
        if ("_NoValue".equals(p.defaultValue())) {
            return "None if %1$s is _NoValue else %2$s".formatted(p.name(), converted);
        }
        boolean nullable = java.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable
                ? "None if %1$s is None else %2$s".formatted(p.name(), converted)
                : converted;
    }

    /** The Python parameters that the Java method takes, in Java's order. */
    private static List<Parameter> wanted(Method method) {
        PyFunction annotation = annotation(method);
        boolean onClass =
                !method.getDeclaringClass().getAnnotation(PyModule.class).methodsOf().isEmpty();
        if (!annotation.value().isEmpty() && !onClass) {
            return Signature.parse(annotation.value()).values();
        }
        List<Parameter> all = new ArrayList<>();
        all.add(new Parameter("self", null, 0));
        String signature = onClass ? annotation.value() : annotation.method();
        all.addAll(Signature.parse(signature).values());
        return all;
    }

    private static void check(Method method) {
        String where = method.getDeclaringClass().getName() + "." + method.getName();
        if (!Modifier.isStatic(method.getModifiers())) {
            throw new IllegalStateException(where + " is not static");
        }
        if (wanted(method).size() != method.getParameterCount()) {
            throw new IllegalStateException(
                    "%s takes %d parameters, its Python signature has %d"
                            .formatted(where, method.getParameterCount(), wanted(method).size()));
        }
        if (annotation(method).doc().isBlank()) {
            throw new IllegalStateException(where + " has no docstring");
        }
    }

    private void docstring(String doc) {
        String text = doc.strip().replace("\\", "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
        String indented = text.replace("\n", "\n" + INDENT).replaceAll("(?m)^ +$", "");
        line(1, "\"\"\"" + indented + "\n" + INDENT + "\"\"\"");
    }

    private static PyFunction annotation(Method method) {
        return method.getAnnotation(PyFunction.class);
    }

    private static String handle(Method method) {
        return "_" + method.getDeclaringClass().getSimpleName() + "_" + method.getName();
    }

    private void line(int depth, String text) {
        out.append(INDENT.repeat(depth)).append(text).append('\n');
    }
}
