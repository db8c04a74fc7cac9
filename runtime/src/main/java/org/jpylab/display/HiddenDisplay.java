package org.jpylab.display;

import org.jpylab.figure.Figure;

/** Shows nothing, for programs that only save their figures. */
final class HiddenDisplay implements FigureDisplay {
    @Override
    public void show(Figure figure) {}

    @Override
    public void show(Figure figure, int number) {}

    @Override
    public void draw(Figure figure) {}

    @Override
    public void close(Figure figure) {}

    @Override
    public void flush() {}

    @Override
    public void block() {}

    @Override
    public boolean isInteractive() {
        return false;
    }
}
