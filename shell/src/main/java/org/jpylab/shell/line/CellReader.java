package org.jpylab.shell.line;

import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.MaskingCallback;
import org.jline.reader.Reference;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** JLine's editor with the keys of IPython: Tab, Up, Down, Backspace and paste know cells. */
final class CellReader extends LineReaderImpl {
    private static final int INDENT = 4;
    private static final String TAB = "cell-tab";
    private static final String UP = "cell-up";
    private static final String DOWN = "cell-down";
    private static final String ERASE = "cell-erase";
    private static final String NEW_LINE = "cell-new-line";

    private static final String START = "cell-line-start";
    private static final String END = "cell-line-end";

    private String searched = "";
    private String found = "";

    CellReader(Terminal terminal) throws IOException {
        super(terminal, "jpylab");
        widgets.put(TAB, this::tab);
        widgets.put(UP, this::up);
        widgets.put(DOWN, this::down);
        widgets.put(ERASE, this::erase);
        widgets.put(NEW_LINE, this::newLine);
        widgets.put(START, this::toStart);
        widgets.put(END, this::toEnd);
        bind(TAB, "\t");
        bind(UP, "\033[A", "\033OA", "\020");
        bind(DOWN, "\033[B", "\033OB", "\016");
        bind(ERASE, "\177", "\b");
        bind(NEW_LINE, "\033\r", "\033\n", "\017");
        // Terminals send these keys in several ways, often others than their description says.
        bind(START, "\033[H", "\033OH", "\033[1~", "\033[7~");
        bind(END, "\033[F", "\033OF", "\033[4~", "\033[8~");
        bindIn(LineReader.EMACS, START, "\001");
        bindIn(LineReader.EMACS, END, "\005");
        bind(LineReader.DELETE_CHAR, "\033[3~");
        bind(LineReader.BACKWARD_WORD, "\033[1;5D", "\033[1;3D", "\033[5D", "\033Od");
        bind(LineReader.FORWARD_WORD, "\033[1;5C", "\033[1;3C", "\033[5C", "\033Oc");
    }

    /** Returns what becomes of a text that stands behind the prompt already. */
    String edit(String prompt, String begun) {
        return readLine(prompt, null, (MaskingCallback) null, begun);
    }

    /** Reads with the keys of this map from the next cell on. */
    void useKeys(String map) {
        keyMaps.put(LineReader.MAIN, Objects.requireNonNull(keyMaps.get(map)));
    }

    private void bind(String widget, String... keys) {
        for (String name : List.of(LineReader.EMACS, LineReader.VIINS)) {
            bindIn(name, widget, keys);
        }
    }

    private void bindIn(String name, String widget, String... keys) {
        KeyMap<Binding> map = Objects.requireNonNull(keyMaps.get(name));
        for (String key : keys) {
            map.bind(new Reference(widget), key);
        }
    }

    /** Indents at the start of a line, turns {@code \alpha} into α, completes elsewhere. */
    private boolean tab() {
        String line = lineUpToCursor();
        if (line.isBlank() && (!line.isEmpty() || buf.cursor() > 0)) {
            buf.write(" ".repeat(INDENT - line.length() % INDENT));
            return true;
        }
        int backslash = line.lastIndexOf('\\');
        if (backslash >= 0) {
            String letter = Symbols.named(line.substring(backslash + 1));
            if (!letter.isEmpty()) {
                buf.backspace(line.length() - backslash);
                buf.write(letter);
                return true;
            }
        }
        return expandOrComplete();
    }

    private String lineUpToCursor() {
        String text = buf.substring(0, buf.cursor());
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    private boolean up() {
        return buf.up() || search(-1);
    }

    private boolean down() {
        return buf.down() || search(1);
    }

    /** Recalls the next cell in this direction that begins as what was typed does. */
    private boolean search(int direction) {
        String text = buf.toString();
        if (!text.equals(found)) {
            searched = text;
        }
        int index = history.index() + direction;
        for (; index >= history.first() && index <= history.last(); index += direction) {
            String candidate = history.get(index);
            if (candidate.startsWith(searched) && !candidate.equals(text)) {
                history.moveTo(index);
                show(candidate);
                return true;
            }
        }
        if (direction < 0 || text.equals(searched)) {
            return false;
        }
        history.moveToEnd();
        show(searched);
        return true;
    }

    private void show(String cell) {
        found = cell;
        setBuffer(cell);
    }

    /** Takes a whole step of indentation back at the start of a line, one character elsewhere. */
    private boolean erase() {
        String line = lineUpToCursor();
        if (line.isBlank() && line.length() >= INDENT && line.indexOf('\t') < 0) {
            int step = line.length() % INDENT;
            return buf.backspace(step == 0 ? INDENT : step) > 0;
        }
        return backwardDeleteChar();
    }

    private boolean newLine() {
        buf.write("\n");
        return true;
    }

    /** Goes to the start of the line of a cell; JLine's own widget goes to that of the cell. */
    private boolean toStart() {
        buf.move(-lineUpToCursor().length());
        return true;
    }

    /** Goes to the end of the line of a cell; at the end of all, it takes the suggestion. */
    private boolean toEnd() {
        int end = buf.toString().indexOf('\n', buf.cursor());
        if (end < 0) {
            callWidget(LineReader.END_OF_LINE);
            return true;
        }
        buf.cursor(end);
        return true;
    }

    @Override
    public boolean beginPaste() {
        int start = buf.cursor();
        super.beginPaste();
        String pasted = buf.substring(start, buf.cursor());
        String cleaned = PastedText.withoutPrompts(pasted);
        if (!cleaned.equals(pasted)) {
            buf.backspace(pasted.length());
            buf.write(cleaned);
        }
        return true;
    }
}
