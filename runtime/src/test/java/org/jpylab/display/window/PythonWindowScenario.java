package org.jpylab.display.window;

import org.jpylab.JPyLab;

import java.awt.Color;
import java.awt.Frame;
import java.awt.Point;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.util.Arrays;
import java.util.List;

import javax.swing.SwingUtilities;

/**
 * Programs that open windows, and a person who uses them; both print what they see, one fact a
 * line. A program asks for a person's deed by {@code ask(name)}.
 */
final class PythonWindowScenario {
    private static final String ASKED = "jpylab.test.asked";

    private static final String START =
            """
            import java, sys
            import matplotlib.pyplot as plt
            def ask(deed):
                java.type('java.lang.System').setProperty('%s', deed)
            """
                    .formatted(ASKED);

    private static final List<String> PROGRAMS =
            List.of(
                    """
                    from matplotlib.animation import FuncAnimation
                    from matplotlib.widgets import Slider
                    fig, ax = plt.subplots()
                    ax.set_xlim(0, 1)
                    ax.set_ylim(0, 1)
                    line, = ax.plot([0, 1], [0, 0])
                    fig.subplots_adjust(bottom=0.3)
                    slider = Slider(fig.add_axes([0.2, 0.1, 0.6, 0.05]), 'f', 0, 10, valinit=2)
                    def moved(v):
                        print('slider %.1f' % v)
                        ask('close')
                    slider.on_changed(moved)
                    def click(event):
                        if event.inaxes is ax:
                            print('click %.2f %.2f %d' % (event.xdata, event.ydata, event.button))
                            ask('click 0.5 0.875')
                    fig.canvas.mpl_connect('button_press_event', click)
                    fig.canvas.mpl_connect('close_event', lambda event: print(event.name))
                    turns = []
                    def step(i):
                        turns.append(i)
                        line.set_ydata([0, i / 10])
                        if len(turns) == 8:
                            ask('click 0.5125 0.41')
                    animation = FuncAnimation(fig, step, frames=10, interval=20)
                    plt.show()
                    print('after show', len(turns) >= 8, plt.get_fignums())
                    """,
                    """
                    plt.ion()
                    fig, ax = plt.subplots()
                    for i in range(20):
                        ax.set_facecolor((i / 20, 1, 0))
                        plt.draw()
                    ask('look 0.5 0.5')
                    plt.pause(0.5)
                    other = plt.figure()
                    plt.show(block=False)
                    plt.pause(0.1)
                    ask('count')
                    plt.pause(0.3)
                    plt.close('all')
                    plt.pause(0.3)
                    ask('count')
                    plt.pause(0.3)
                    plt.ioff()
                    print('closed', plt.get_fignums())
                    """,
                    """
                    from matplotlib.widgets import Button
                    fig, ax = plt.subplots()
                    ax.set_xlim(0, 1)
                    ax.set_ylim(0, 1)
                    fig.subplots_adjust(left=0, right=1, bottom=0.2, top=1)
                    button = Button(fig.add_axes([0, 0, 1, 0.1]), 'Go')
                    def go(event):
                        print('button')
                        ask('key')
                    button.on_clicked(go)
                    fig.canvas.mpl_connect('key_press_event', lambda event: print('key', event.key))
                    ask('click 0.25 0.4')
                    print('ginput', [tuple(round(v, 1) for v in p) for p in plt.ginput(1, timeout=20)])
                    ask('click 0.5 0.95')
                    plt.show()
                    print('after q', plt.get_fignums())
                    """,
                    """
                    plt.plot([1, 2])
                    plt.figure()
                    ask('interrupt')
                    try:
                        plt.show()
                    except KeyboardInterrupt:
                        print('interrupted', plt.get_fignums())
                    plt.close('all')
                    """,
                    """
                    import time
                    plt.ion()
                    line, = plt.plot([0, 1])
                    ask('close')
                    start = time.time()
                    while plt.get_fignums() and time.time() - start < 20:
                        line.set_ydata([0, time.time()])
                        plt.draw()
                    plt.draw()
                    print('gone', plt.get_fignums())
                    plt.ioff()
                    """,
                    """
                    from ipywidgets import interact
                    def f(gain=2.0, name='a'):
                        plt.plot([0, gain])
                        print('interact %.1f %s' % (gain, name))
                        if gain > 3:
                            ask('close')
                    interact(f, gain=(0.0, 10.0, 0.1), name=['a', 'b'])
                    ask('click 0.55 0.214 Controls')
                    plt.show()
                    print('after interact')
                    """);

    private final JPyLab lab;
    private final Robot robot;

    private PythonWindowScenario(JPyLab lab) throws java.awt.AWTException {
        this.lab = lab;
        robot = new Robot();
        robot.setAutoDelay(20);
    }

    public static void main(String[] arguments) throws Exception {
        try (JPyLab lab = JPyLab.builder().out(System.out).err(System.err).open()) {
            PythonWindowScenario scenario = new PythonWindowScenario(lab);
            Thread person = new Thread(scenario::act, "person");
            person.setDaemon(true);
            person.start();
            lab.run(START);
            for (String program : PROGRAMS) {
                lab.run(program);
                System.out.flush();
            }
        }
        System.exit(0);
    }

    private void act() {
        try {
            while (true) {
                String asked = System.getProperty(ASKED, "");
                if (!asked.isEmpty()) {
                    System.clearProperty(ASKED);
                    answer(asked.split(" "));
                }
                Thread.sleep(20);
            }
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(3);
        }
    }

    private void answer(String[] deed) throws Exception {
        switch (deed[0]) {
            case "click" -> {
                move(deed);
                robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
                robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            }
            case "look" -> {
                Point at = move(deed);
                Color color = robot.getPixelColor(at.x + 5, at.y + 5);
                System.out.println("colour " + color.getRed() + " " + color.getGreen());
            }
            case "count" -> System.out.println("windows " + frames().size());
            case "key" -> {
                FigureFrame frame = frame();
                SwingUtilities.invokeAndWait(frame.panel()::requestFocus);
                robot.delay(200);
                robot.keyPress(KeyEvent.VK_Q);
                robot.keyRelease(KeyEvent.VK_Q);
            }
            case "close" -> {
                frame();
                for (FigureFrame frame : frames()) {
                    SwingUtilities.invokeLater(() ->
                            frame.dispatchEvent(
                                    new WindowEvent(frame, WindowEvent.WINDOW_CLOSING)));
                }
            }
            case "interrupt" -> {
                frame();
                Thread.sleep(300);
                lab.interrupt();
            }
            default -> throw new IllegalArgumentException(deed[0]);
        }
    }

    private static List<FigureFrame> frames() {
        return Arrays.stream(Frame.getFrames())
                .filter(frame -> frame instanceof FigureFrame && frame.isShowing())
                .map(FigureFrame.class::cast)
                .toList();
    }

    private static FigureFrame frame() throws InterruptedException {
        while (frames().isEmpty()) {
            Thread.sleep(20);
        }
        return frames().getFirst();
    }

    /** Moves to a place in fractions of the figure from its upper left. */
    private Point move(String[] deed) throws InterruptedException {
        FigureFrame frame = frame();
        for (FigureFrame other : frames()) {
            frame = deed.length > 3 && other.getTitle().equals(deed[3]) ? other : frame;
        }
        SwingUtilities.invokeLater(frame::toFront);
        PicturePanel panel = frame.panel();
        robot.delay(200);
        Point corner = panel.getLocationOnScreen();
        int x = corner.x + (int) (Double.parseDouble(deed[1]) * panel.getWidth());
        int y = corner.y + (int) (Double.parseDouble(deed[2]) * panel.getHeight());
        robot.mouseMove(x, y);
        return new Point(x, y);
    }
}
