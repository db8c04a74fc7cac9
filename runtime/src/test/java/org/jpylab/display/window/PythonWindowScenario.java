package org.jpylab.display.window;

import org.jpylab.JPyLab;

import java.awt.Frame;
import java.awt.Point;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.WindowEvent;

import javax.swing.SwingUtilities;

/** Clicks on the window of a Python script and closes it; the script prints what it is told. */
final class PythonWindowScenario {
    private static final String SCRIPT =
            """
            import matplotlib.pyplot as plt
            from matplotlib.animation import FuncAnimation
            from matplotlib.widgets import Slider
            fig, ax = plt.subplots()
            ax.set_xlim(0, 1)
            ax.set_ylim(0, 1)
            line, = ax.plot([0, 1], [0, 0])
            fig.subplots_adjust(bottom=0.3)
            slider = Slider(fig.add_axes([0.2, 0.1, 0.6, 0.05]), 'f', 0, 10, valinit=2)
            slider.on_changed(lambda v: print('slider %.1f' % v))
            def click(event):
                if event.inaxes is ax:
                    print('click %.2f %.2f %d' % (event.xdata, event.ydata, event.button), flush=True)
            fig.canvas.mpl_connect('button_press_event', click)
            turns = []
            def step(i):
                turns.append(i)
                line.set_ydata([0, i / 10])
            animation = FuncAnimation(fig, step, frames=10, interval=20)
            plt.show()
            print('after show', len(turns) > 5 or turns, plt.get_fignums(), flush=True)
            """;

    private PythonWindowScenario() {}

    public static void main(String[] arguments) throws Exception {
        Thread person = new Thread(PythonWindowScenario::act, "person");
        person.setDaemon(true);
        person.start();
        int status;
        try (JPyLab lab = JPyLab.builder().out(System.out).err(System.err).open()) {
            status = lab.run(SCRIPT);
        }
        System.exit(status);
    }

    private static void act() {
        try {
            FigureFrame frame = frame();
            Thread.sleep(3000);
            Robot robot = new Robot();
            robot.setAutoDelay(30);
            PicturePanel panel = frame.panel();
            click(robot, panel, 0.5125, 1 - 0.59);
            click(robot, panel, 0.5, 1 - 0.125);
            Thread.sleep(500);
            SwingUtilities.invokeLater(
                    () -> frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING)));
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(3);
        }
    }

    private static FigureFrame frame() throws InterruptedException {
        while (true) {
            for (Frame frame : Frame.getFrames()) {
                if (frame instanceof FigureFrame found && found.isShowing()) {
                    return found;
                }
            }
            Thread.sleep(20);
        }
    }

    /** Clicks at a place in fractions of the figure from its upper left. */
    private static void click(Robot robot, PicturePanel panel, double x, double y) {
        Point corner = panel.getLocationOnScreen();
        robot.mouseMove(
                corner.x + (int) (x * panel.getWidth()), corner.y + (int) (y * panel.getHeight()));
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }
}
