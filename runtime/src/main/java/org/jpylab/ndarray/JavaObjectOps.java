package org.jpylab.ndarray;

import org.jpylab.error.PyError;

import java.math.BigInteger;

/** Operators on plain Java scalars that behave as Python's. */
final class JavaObjectOps implements ObjectOps {
    private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

    @Override
    public String str(Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean truth -> truth ? "True" : "False";
            case Double number -> ScalarText.of(number.doubleValue());
            case Complex number -> ScalarText.of(number);
            default -> value.toString();
        };
    }

    @Override
    public String repr(Object value) {
        return value instanceof String text ? "'" + text + "'" : str(value);
    }

    @Override
    public double toDouble(Object value) {
        throw wrongType("float()", "a string or a real number", value);
    }

    @Override
    public Object toInteger(Object value) {
        throw wrongType("int()", "a string, a bytes-like object or a real number", value);
    }

    @Override
    public Complex toComplex(Object value) {
        throw wrongType("complex()", "a string or a number", value);
    }

    private PyError wrongType(String function, String wanted, Object value) {
        return PyError.typeError(
                function + " argument must be " + wanted + ", not '" + typeName(value) + "'");
    }

    @Override
    public boolean truth(Object value) {
        return true;
    }

    @Override
    public Object binary(String operator, Object a, Object b) {
        if (a instanceof String first && b instanceof String second) {
            return texts(operator, first, second);
        }
        if (a instanceof Complex || b instanceof Complex) {
            return complex(operator, ScalarStore.complex(a), ScalarStore.complex(b));
        }
        boolean real = isReal(a) || isReal(b);
        if (real && isNumber(a) && isNumber(b)) {
            return reals(operator, ScalarStore.real(a), ScalarStore.real(b));
        }
        if (isNumber(a) && isNumber(b)) {
            return integers(operator, big(a), big(b));
        }
        return switch (operator) {
            case "==" -> a.equals(b);
            case "!=" -> !a.equals(b);
            default -> throw unsupported(operator, a, b);
        };
    }

    private static boolean isReal(Object value) {
        return value instanceof Double || value instanceof Float;
    }

    private static boolean isNumber(Object value) {
        return value instanceof Number || value instanceof Boolean;
    }

    private static BigInteger big(Object value) {
        return value instanceof BigInteger big
                ? big
                : BigInteger.valueOf(ScalarStore.integer(value));
    }

    private static Object shrink(BigInteger value) {
        boolean fits = value.compareTo(LONG_MIN) >= 0 && value.compareTo(LONG_MAX) <= 0;
        return fits ? (Object) value.longValue() : value;
    }

    private Object texts(String operator, String a, String b) {
        int order = a.compareTo(b);
        return operator.equals("+") ? a + b : compare(operator, order, a, b);
    }

    private Object compare(String operator, int order, Object a, Object b) {
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case ">=" -> order >= 0;
            case ">" -> order > 0;
            default -> throw unsupported(operator, a, b);
        };
    }

    private PyError unsupported(String operator, Object a, Object b) {
        return PyError.typeError(
                "unsupported operand type(s) for "
                        + operator
                        + ": '"
                        + typeName(a)
                        + "' and '"
                        + typeName(b)
                        + "'");
    }

    private Object complex(String operator, Complex a, Complex b) {
        return switch (operator) {
            case "+" -> new Complex(a.re() + b.re(), a.im() + b.im());
            case "-" -> new Complex(a.re() - b.re(), a.im() - b.im());
            case "*" ->
                    new Complex(
                            a.re() * b.re() - a.im() * b.im(), a.re() * b.im() + a.im() * b.re());
            case "/" -> {
                double d = b.re() * b.re() + b.im() * b.im();
                yield new Complex(
                        (a.re() * b.re() + a.im() * b.im()) / d,
                        (a.im() * b.re() - a.re() * b.im()) / d);
            }
            case "==" -> a.re() == b.re() && a.im() == b.im();
            case "!=" -> a.re() != b.re() || a.im() != b.im();
            default -> throw unsupported(operator, a, b);
        };
    }

    private Object reals(String operator, double a, double b) {
        return switch (operator) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> divide(a, b);
            case "//" -> Math.floor(divide(a, b));
            case "%" -> {
                double rest = a % nonZero(b);
                yield rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
            }
            case "**" -> Math.pow(a, b);
            case "<" -> a < b;
            case "<=" -> a <= b;
            case "==" -> a == b;
            case "!=" -> a != b;
            case ">=" -> a >= b;
            case ">" -> a > b;
            default -> throw unsupported(operator, a, b);
        };
    }

    private static double divide(double a, double b) {
        return a / nonZero(b);
    }

    private static double nonZero(double b) {
        if (b == 0) {
            throw PyError.zeroDivisionError("float division by zero");
        }
        return b;
    }

    private Object integers(String operator, BigInteger a, BigInteger b) {
        return switch (operator) {
            case "+" -> shrink(a.add(b));
            case "-" -> shrink(a.subtract(b));
            case "*" -> shrink(a.multiply(b));
            case "/" -> {
                if (b.signum() == 0) {
                    throw PyError.zeroDivisionError("division by zero");
                }
                yield a.doubleValue() / b.doubleValue();
            }
            case "//" -> shrink(floorDivide(a, b));
            case "%" -> shrink(a.subtract(floorDivide(a, b).multiply(b)));
            case "**" ->
                    b.signum() < 0
                            ? (Object) Math.pow(a.doubleValue(), b.doubleValue())
                            : shrink(a.pow(b.intValueExact()));
            case "<<" -> shrink(a.shiftLeft(b.intValueExact()));
            case ">>" -> shrink(a.shiftRight(b.intValueExact()));
            case "&" -> shrink(a.and(b));
            case "|" -> shrink(a.or(b));
            case "^" -> shrink(a.xor(b));
            default -> compare(operator, a.compareTo(b), a, b);
        };
    }

    private static BigInteger floorDivide(BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            throw PyError.zeroDivisionError("integer division or modulo by zero");
        }
        var parts = a.divideAndRemainder(b);
        boolean down = parts[1].signum() != 0 && parts[1].signum() != b.signum();
        return down ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    @Override
    public Object unary(String operator, Object a) {
        return switch (operator) {
            case "-" ->
                    a instanceof Complex c
                            ? new Complex(-c.re(), -c.im())
                            : isReal(a) ? (Object) (-ScalarStore.real(a)) : shrink(big(a).negate());
            case "+" -> a;
            case "~" -> shrink(big(a).not());
            case "abs" ->
                    a instanceof Complex c
                            ? (Object) Math.hypot(c.re(), c.im())
                            : isReal(a) ? Math.abs(ScalarStore.real(a)) : shrink(big(a).abs());
            default ->
                    throw PyError.typeError(
                            "bad operand type for unary " + operator + ": '" + typeName(a) + "'");
        };
    }

    @Override
    public Object method(String name, Object a) {
        if (name.equals("conjugate")) {
            return a instanceof Complex c ? new Complex(c.re(), -c.im()) : a;
        }
        throw PyError.typeError(
                "loop of ufunc does not support argument 0 of type "
                        + typeName(a)
                        + " which has no callable "
                        + name
                        + " method");
    }

    @Override
    public Object none() {
        return "None";
    }

    @Override
    public String typeName(Object value) {
        return switch (value) {
            case String text -> "str";
            case Boolean truth -> "bool";
            case Double number -> "float";
            case Long number -> "int";
            case BigInteger number -> "int";
            case Complex number -> "complex";
            case byte[] bytes -> "bytes";
            default -> value.getClass().getSimpleName();
        };
    }
}
