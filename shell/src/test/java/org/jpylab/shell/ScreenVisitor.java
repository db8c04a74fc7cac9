package org.jpylab.shell;

import java.awt.Color;
import java.awt.Frame;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.InputEvent;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * A person at an X screen, in a Java of its own: reads deeds from standard input, one a line, and
 * answers each with a line.
 *
 * <pre>
 * look X Y        the colour there, as RRGGBB
 * click X Y       done
 * cover X Y W H   puts a window there for a moment, so that what lies below must be painted anew
 * copy X Y WORD   puts that and that behind it on the clipboard, where it stays as long as the person
 * </pre>
 */
final class ScreenVisitor {
    private ScreenVisitor() {}

    /** Takes deeds until its input ends. */
    public static void main(String[] arguments) throws Exception {
        Robot robot = new Robot();
        BufferedReader deeds =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = deeds.readLine(); line != null; line = deeds.readLine()) {
            String[] words = line.split(" ");
            int x = Integer.parseInt(words[1]);
            int y = Integer.parseInt(words[2]);
            switch (words[0]) {
                case "look" -> {
                    Color seen = robot.getPixelColor(x, y);
                    System.out.printf("%06x%n", seen.getRGB() & 0xffffff);
                }
                case "click" -> {
                    robot.mouseMove(x, y);
                    robot.delay(100);
                    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
                    robot.delay(50);
                    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
                    System.out.println("done");
                }
                case "cover" -> {
                    Frame frame = new Frame();
                    frame.setUndecorated(true);
                    frame.setBackground(Color.BLACK);
                    frame.setBounds(x, y, Integer.parseInt(words[3]), Integer.parseInt(words[4]));
                    frame.setAlwaysOnTop(true);
                    frame.setVisible(true);
                    robot.delay(1000);
                    Color covered = robot.getPixelColor(x + 10, y + 10);
                    frame.dispose();
                    robot.delay(1000);
                    System.out.printf("%06x%n", covered.getRGB() & 0xffffff);
                }
                case "copy" -> {
                    StringSelection copied = new StringSelection(line.split(" ", 4)[3]);
                    Toolkit.getDefaultToolkit().getSystemClipboard().setContents(copied, copied);
                    System.out.println("done");
                }
                default -> System.out.println("unknown deed");
            }
            System.out.flush();
        }
        System.exit(0);
    }
}
