package org.jpylab.display.window;

import org.jspecify.annotations.Nullable;

import java.awt.BorderLayout;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.GraphicsDevice;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import javax.swing.AbstractButton;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import javax.swing.JToolBar;
import javax.swing.WindowConstants;

/** The window of a figure: picture above, toolbar below. Only used on Swing's thread. */
final class FigureFrame extends JFrame {
    @Serial private static final long serialVersionUID = 1L;

    private static final Map<String, String> TIPS = new LinkedHashMap<>();

    static {
        TIPS.put("home", "Reset original view");
        TIPS.put("back", "Back to previous view");
        TIPS.put("forward", "Forward to next view");
        TIPS.put("pan", "Left button pans, right button zooms; x/y fixes axis");
        TIPS.put("zoom", "Zoom to rectangle; x/y fixes axis");
        TIPS.put("save", "Save the figure");
    }

    private final PicturePanel panel;
    private final JLabel message = new JLabel(" ");
    private final Map<String, AbstractButton> buttons = new LinkedHashMap<>();
    private transient Consumer<Input> inputs;
    private Rectangle before = new Rectangle();
    private boolean full;

    /**
     * A window that is not seen yet.
     *
     * @param tools whether it has a toolbar
     */
    FigureFrame(String title, int width, int height, boolean tools, Consumer<Input> inputs) {
        super(title);
        this.inputs = inputs;
        panel = new PicturePanel(width, height);
        InputReader reader = new InputReader(panel, this::send);
        reader.listen();
        setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        addWindowListener(
                new WindowAdapter() {
                    @Override
                    public void windowClosing(WindowEvent event) {
                        send(new Input.Close());
                    }
                });
        JToolBar bar = toolbar();
        button("back").setEnabled(false);
        button("forward").setEnabled(false);
        add(panel, BorderLayout.CENTER);
        if (tools) {
            add(bar, BorderLayout.SOUTH);
        }
        pack();
        setLocationByPlatform(true);
    }

    /** Has what a person does told to another. */
    void sendTo(Consumer<Input> receiver) {
        inputs = receiver;
    }

    private void send(Input input) {
        inputs.accept(input);
    }

    PicturePanel panel() {
        return panel;
    }

    private JToolBar toolbar() {
        JToolBar bar = new JToolBar();
        bar.setFloatable(false);
        TIPS.forEach((name, tip) -> {
            boolean holds = name.equals("pan") || name.equals("zoom");
            AbstractButton button =
                    holds ? new JToggleButton(new ToolIcon(name)) : new JButton(new ToolIcon(name));
            button.setName(name);
            button.setToolTipText(tip);
            button.setFocusable(false);
            button.addActionListener(event -> {
                if (name.equals("save")) {
                    chooseFile();
                } else {
                    send(new Input.Command(name));
                }
            });
            buttons.put(name, button);
            bar.add(button);
        });
        bar.add(Box.createHorizontalGlue());
        bar.add(message);
        return bar;
    }

    /** Asks for a file to save to. */
    void chooseFile() {
        JFileChooser chooser = new JFileChooser(new File("").getAbsoluteFile());
        chooser.setSelectedFile(new File(getTitle().replace(' ', '_') + ".png"));
        if (chooser.showSaveDialog(this) == JFileChooser.APPROVE_OPTION) {
            send(new Input.Save(chooser.getSelectedFile().toPath()));
        }
    }

    void showPicture(BufferedImage picture, double ratio) {
        panel.show(picture, ratio);
    }

    void showFrame(@Nullable Rectangle frame) {
        panel.showFrame(frame);
    }

    /** Makes the picture so wide and high. */
    void fit(int width, int height) {
        panel.setPreferredSize(new Dimension(width, height));
        pack();
    }

    void showMessage(String text) {
        message.setText(text.isEmpty() ? " " : text.replace('\n', ' '));
    }

    /** The text beside the buttons. */
    String message() {
        return message.getText().strip();
    }

    void showMode(Navigation.Mode mode, boolean canGoBack, boolean canGoForward) {
        button("pan").setSelected(mode == Navigation.Mode.PAN);
        button("zoom").setSelected(mode == Navigation.Mode.ZOOM);
        button("back").setEnabled(canGoBack);
        button("forward").setEnabled(canGoForward);
        int cursor =
                switch (mode) {
                    case PAN -> Cursor.MOVE_CURSOR;
                    case ZOOM -> Cursor.CROSSHAIR_CURSOR;
                    case NONE -> Cursor.DEFAULT_CURSOR;
                };
        panel.setCursor(Cursor.getPredefinedCursor(cursor));
    }

    private AbstractButton button(String name) {
        AbstractButton button = buttons.get(name);
        if (button == null) {
            throw new IllegalArgumentException(name);
        }
        return button;
    }

    void toggleFullScreen() {
        GraphicsDevice screen = getGraphicsConfiguration().getDevice();
        if (!full) {
            before = getBounds();
        }
        full = !full;
        if (screen.isFullScreenSupported()) {
            screen.setFullScreenWindow(full ? this : null);
        }
        setBounds(full ? getGraphicsConfiguration().getBounds() : before);
        validate();
    }
}
