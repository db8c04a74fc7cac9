package org.jpylab.display.window;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.Frame;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.WindowEvent;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JFileChooser;
import javax.swing.SwingUtilities;

/**
 * Someone with a mouse and a keyboard before the windows of figures, for programs that tell what to
 * do. Windows go by their titles, places by the figure's pixels from its lower left.
 */
public final class Person {
    private static final int PATIENCE = 500;
    private static final int PATIENCE_MS = 2000;
    private static final Map<String, Integer> KEYS =
            Map.ofEntries(
                    Map.entry("ctrl", KeyEvent.VK_CONTROL),
                    Map.entry("control", KeyEvent.VK_CONTROL),
                    Map.entry("shift", KeyEvent.VK_SHIFT),
                    Map.entry("alt", KeyEvent.VK_ALT),
                    Map.entry("left", KeyEvent.VK_LEFT),
                    Map.entry("right", KeyEvent.VK_RIGHT),
                    Map.entry("up", KeyEvent.VK_UP),
                    Map.entry("home", KeyEvent.VK_HOME),
                    Map.entry("backspace", KeyEvent.VK_BACK_SPACE),
                    Map.entry("escape", KeyEvent.VK_ESCAPE),
                    Map.entry("enter", KeyEvent.VK_ENTER),
                    Map.entry("f5", KeyEvent.VK_F5));

    private final Robot robot;
    private final Semaphore arrived = new Semaphore(0);

    public Person() throws java.awt.AWTException {
        robot = new Robot();
        robot.setAutoDelay(10);
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(
                        event -> {
                            if (event.getID() == KeyEvent.KEY_RELEASED
                                    || event.getID() == KeyEvent.KEY_PRESSED
                                    || event.getID() == MouseEvent.MOUSE_PRESSED
                                    || event.getID() == MouseEvent.MOUSE_RELEASED) {
                                arrived.release();
                            }
                        },
                        AWTEvent.KEY_EVENT_MASK | AWTEvent.MOUSE_EVENT_MASK);
    }

    /** Waits until Swing has heard of some presses and releases. */
    private void hear(int count) throws Exception {
        if (!arrived.tryAcquire(count, PATIENCE_MS, TimeUnit.MILLISECONDS)) {
            arrived.drainPermits();
        }
        settle();
    }

    /** Moves the pointer. */
    public void move(String title, double x, double y) throws Exception {
        PicturePanel panel = window(title).panel();
        Point corner = panel.getLocationOnScreen();
        robot.mouseMove(
                corner.x + (int) Math.round(x), corner.y + (int) Math.round(panel.getHeight() - y));
        settle();
    }

    public void press(int button) throws Exception {
        arrived.drainPermits();
        robot.mousePress(InputEvent.getMaskForButton(button));
        hear(1);
    }

    public void release(int button) throws Exception {
        arrived.drainPermits();
        robot.mouseRelease(InputEvent.getMaskForButton(button));
        hear(1);
    }

    public void click(String title, double x, double y, int button) throws Exception {
        move(title, x, y);
        press(button);
        release(button);
    }

    public void doubleClick(String title, double x, double y) throws Exception {
        move(title, x, y);
        arrived.drainPermits();
        for (int i = 0; i < 2; i++) {
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }
        hear(4);
    }

    public void scroll(String title, double x, double y, int steps) throws Exception {
        move(title, x, y);
        robot.mouseWheel(-steps);
        settle();
    }

    /** Presses the left button at one place and releases it at another. */
    public void drag(String title, double x0, double y0, double x1, double y1, int button)
            throws Exception {
        move(title, x0, y0);
        press(button);
        for (int i = 1; i <= 4; i++) {
            move(title, x0 + (x1 - x0) * i / 4, y0 + (y1 - y0) * i / 4);
        }
        release(button);
    }

    /** Types a key by its name, such as {@code ctrl+w}. */
    public void key(String title, String name) throws Exception {
        focus(title);
        List<Integer> codes = Arrays.stream(name.split("\\+")).map(Person::code).toList();
        boolean capital = name.length() == 1 && Character.isUpperCase(name.charAt(0));
        arrived.drainPermits();
        if (capital) {
            robot.keyPress(KeyEvent.VK_SHIFT);
        }
        codes.forEach(robot::keyPress);
        codes.reversed().forEach(robot::keyRelease);
        if (capital) {
            robot.keyRelease(KeyEvent.VK_SHIFT);
        }
        hear(2 * codes.size() + (capital ? 2 : 0));
    }

    public void hold(String title, String name) throws Exception {
        focus(title);
        arrived.drainPermits();
        robot.keyPress(code(name));
        hear(1);
    }

    public void letGo(String name) throws Exception {
        arrived.drainPermits();
        robot.keyRelease(code(name));
        hear(1);
    }

    private void focus(String title) throws Exception {
        PicturePanel panel = window(title).panel();
        for (int i = 0; i < PATIENCE && !panel.isFocusOwner(); i++) {
            SwingUtilities.invokeAndWait(panel::requestFocus);
            Thread.sleep(10);
        }
    }

    private static int code(String name) {
        Integer code = KEYS.get(name);
        return code == null
                ? KeyEvent.getExtendedKeyCodeForChar(name.toUpperCase(Locale.ROOT).charAt(0))
                : code;
    }

    /** Clicks on a button of the toolbar. */
    public void tool(String title, String name) throws Exception {
        Component button = part(window(title), name);
        Point at = button.getLocationOnScreen();
        robot.mouseMove(at.x + button.getWidth() / 2, at.y + button.getHeight() / 2);
        press(1);
        release(1);
    }

    /** Which buttons of the toolbar are there: {@code -} switched off, {@code *} pressed. */
    public String tools(String title) throws Exception {
        StringBuilder all = new StringBuilder();
        for (String name : List.of("home", "back", "forward", "pan", "zoom", "save")) {
            if (part(window(title), name) instanceof AbstractButton button) {
                all.append(all.isEmpty() ? "" : " ").append(name);
                all.append(button.isSelected() ? "*" : button.isEnabled() ? "" : "-");
            }
        }
        return all.toString();
    }

    /** The text beside the toolbar's buttons. */
    public String message(String title) throws Exception {
        settle();
        return window(title).message();
    }

    /** Gives a window's picture another size. */
    public void resize(String title, int width, int height) throws Exception {
        FigureFrame frame = window(title);
        SwingUtilities.invokeAndWait(() -> {
            int across = frame.getWidth() - frame.panel().getWidth();
            int up = frame.getHeight() - frame.panel().getHeight();
            frame.setSize(width + across, height + up);
            frame.validate();
        });
        settle();
    }

    /** The width and height of the picture in a window, and those of the screen's pixels in it. */
    public String size(String title) throws Exception {
        settle();
        PicturePanel panel = window(title).panel();
        return panel.getWidth() + "x" + panel.getHeight() + " at " + panel.screenRatio();
    }

    public void close(String title) throws Exception {
        FigureFrame frame = window(title);
        SwingUtilities.invokeLater(
                () -> frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING)));
        settle();
    }

    /** Chooses a file in the dialog that is open, or cancels it when the name is empty. */
    public void choose(String file) throws Exception {
        JFileChooser chooser = chooser();
        SwingUtilities.invokeAndWait(() -> {
            if (file.isEmpty()) {
                chooser.cancelSelection();
            } else {
                chooser.setSelectedFile(new File(file));
                chooser.approveSelection();
            }
        });
        settle();
    }

    /** The name that the open dialog suggests. */
    public String suggested() throws Exception {
        return chooser().getSelectedFile().getName();
    }

    private static JFileChooser chooser() throws Exception {
        for (int i = 0; i < PATIENCE; i++) {
            for (Window window : Window.getWindows()) {
                if (window instanceof Dialog && window.isShowing()) {
                    JFileChooser found = chooserIn(window);
                    if (found != null) {
                        return found;
                    }
                }
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("no dialog");
    }

    private static @org.jspecify.annotations.Nullable JFileChooser chooserIn(Container within) {
        for (Component part : within.getComponents()) {
            if (part instanceof JFileChooser found) {
                return found;
            }
            JFileChooser found = part instanceof Container inner ? chooserIn(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The colour of the screen at a place, as {@code #ff0000}. */
    public String colour(String title, double x, double y) throws Exception {
        PicturePanel panel = window(title).panel();
        Point corner = panel.getLocationOnScreen();
        int rgb =
                robot.getPixelColor(
                                corner.x + (int) Math.round(x),
                                corner.y + (int) Math.round(panel.getHeight() - y))
                        .getRGB();
        return String.format(Locale.ROOT, "#%06x", rgb & 0xffffff);
    }

    /** The titles of the windows that are open. */
    public List<String> titles() throws Exception {
        settle();
        return Arrays.stream(Frame.getFrames())
                .filter(frame -> frame instanceof FigureFrame && frame.isShowing())
                .map(Frame::getTitle)
                .sorted()
                .toList();
    }

    /** Writes a picture of a window to a file. */
    public void picture(String title, String file) throws IOException, InterruptedException {
        Rectangle bounds = window(title).getBounds();
        ImageIO.write(robot.createScreenCapture(bounds), "png", new File(file));
    }

    /** Runs a deed of this person in some milliseconds, while the program goes on. */
    public void later(int milliseconds, Runnable deed) {
        CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS).execute(deed);
    }

    public void clickLater(int milliseconds, String title, double x, double y, int button) {
        later(milliseconds, () -> quietly(() -> click(title, x, y, button)));
    }

    public void keyLater(int milliseconds, String title, String name) {
        later(milliseconds, () -> quietly(() -> key(title, name)));
    }

    public void closeLater(int milliseconds, String title) {
        later(milliseconds, () -> quietly(() -> close(title)));
    }

    private interface Deed {
        void act() throws Exception;
    }

    private static void quietly(Deed deed) {
        try {
            deed.act();
        } catch (Exception e) {
            e.printStackTrace();
        }
    }

    private void settle() throws Exception {
        robot.waitForIdle();
        SwingUtilities.invokeAndWait(() -> {});
    }

    private static Component part(Container within, String name) {
        for (Component part : within.getComponents()) {
            if (name.equals(part.getName())) {
                return part;
            }
            if (part instanceof Container container) {
                try {
                    return part(container, name);
                } catch (IllegalStateException e) {
                    continue;
                }
            }
        }
        throw new IllegalStateException("no button " + name);
    }

    private static FigureFrame window(String title) throws InterruptedException {
        for (int i = 0; i < PATIENCE; i++) {
            for (Frame frame : Frame.getFrames()) {
                if (frame instanceof FigureFrame found
                        && found.isShowing()
                        && found.getTitle().equals(title)) {
                    return found;
                }
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("no window " + title);
    }
}
