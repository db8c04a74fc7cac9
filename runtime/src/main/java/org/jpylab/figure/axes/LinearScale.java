package org.jpylab.figure.axes;

/** Values as they are. */
final class LinearScale implements Scale {
    @Override
    public String name() {
        return "linear";
    }

    @Override
    public double forward(double value) {
        return value;
    }

    @Override
    public double inverse(double value) {
        return value;
    }

    @Override
    public boolean isIdentity() {
        return true;
    }

    @Override
    public void applyDefaults(Axis axis) {
        FunctionScale.plainTicks(axis);
    }
}
