package org.jpylab.display.window;

import org.jspecify.annotations.Nullable;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.Locale;
import java.util.Map;

/** Matplotlib's names of keys. */
final class KeyNames {
    private static final Map<Integer, String> NAMED =
            Map.ofEntries(
                    Map.entry(KeyEvent.VK_LEFT, "left"),
                    Map.entry(KeyEvent.VK_RIGHT, "right"),
                    Map.entry(KeyEvent.VK_UP, "up"),
                    Map.entry(KeyEvent.VK_DOWN, "down"),
                    Map.entry(KeyEvent.VK_ENTER, "enter"),
                    Map.entry(KeyEvent.VK_ESCAPE, "escape"),
                    Map.entry(KeyEvent.VK_BACK_SPACE, "backspace"),
                    Map.entry(KeyEvent.VK_DELETE, "delete"),
                    Map.entry(KeyEvent.VK_INSERT, "insert"),
                    Map.entry(KeyEvent.VK_HOME, "home"),
                    Map.entry(KeyEvent.VK_END, "end"),
                    Map.entry(KeyEvent.VK_PAGE_UP, "pageup"),
                    Map.entry(KeyEvent.VK_PAGE_DOWN, "pagedown"),
                    Map.entry(KeyEvent.VK_TAB, "tab"),
                    Map.entry(KeyEvent.VK_SHIFT, "shift"),
                    Map.entry(KeyEvent.VK_CONTROL, "control"),
                    Map.entry(KeyEvent.VK_ALT, "alt"),
                    Map.entry(KeyEvent.VK_META, "cmd"),
                    Map.entry(KeyEvent.VK_CAPS_LOCK, "caps_lock"));

    private KeyNames() {}

    /** The name with its modifiers, such as {@code ctrl+s}; null for keys without one. */
    static @Nullable String of(KeyEvent event) {
        String named = NAMED.get(event.getKeyCode());
        int code = event.getKeyCode();
        if (named == null && code >= KeyEvent.VK_F1 && code <= KeyEvent.VK_F12) {
            named = "f" + (code - KeyEvent.VK_F1 + 1);
        }
        String key = named == null ? printable(event) : named;
        if (key == null) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        int held = event.getModifiersEx();
        prefix(name, held, InputEvent.CTRL_DOWN_MASK, "ctrl", key.equals("control"));
        prefix(name, held, InputEvent.ALT_DOWN_MASK, "alt", key.equals("alt"));
        prefix(name, held, InputEvent.META_DOWN_MASK, "cmd", key.equals("cmd"));
        prefix(
                name,
                held,
                InputEvent.SHIFT_DOWN_MASK,
                "shift",
                key.equals("shift") || named == null);
        return name.append(key).toString();
    }

    private static void prefix(
            StringBuilder name, int held, int mask, String word, boolean isTheKey) {
        if ((held & mask) != 0 && !isTheKey) {
            name.append(word).append('+');
        }
    }

    private static @Nullable String printable(KeyEvent event) {
        char c = event.getKeyChar();
        if (c == KeyEvent.CHAR_UNDEFINED) {
            return null;
        }
        if (c < ' ') {
            String text = KeyEvent.getKeyText(event.getKeyCode());
            return text.length() == 1 ? text.toLowerCase(Locale.ROOT) : null;
        }
        return String.valueOf(c);
    }

    /** The modifiers held during a mouse event, as a key name, or null. */
    static @Nullable String modifiers(InputEvent event) {
        StringBuilder held = new StringBuilder();
        if (event.isControlDown()) {
            held.append("control");
        }
        if (isAltDown(event)) {
            held.append(held.isEmpty() ? "alt" : "+alt");
        }
        if (event.isShiftDown()) {
            held.append(held.isEmpty() ? "shift" : "+shift");
        }
        return held.isEmpty() ? null : held.toString();
    }

    /** Java says so of the middle button too; the key itself is heard of by its own events. */
    private static boolean isAltDown(InputEvent event) {
        boolean middle =
                event instanceof MouseEvent mouse && mouse.getButton() == MouseEvent.BUTTON2;
        return event.isAltDown() && !middle;
    }
}
