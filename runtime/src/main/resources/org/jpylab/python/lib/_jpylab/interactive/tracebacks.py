"""Tracebacks as IPython's `Context` mode prints them: statements around the one that failed."""

import os

from _jpylab import PREFIX
from _jpylab.interactive import sources

_WIDTH = 75
_CHAINED = {
    "cause": "The above exception was the direct cause of the following exception:",
    "context": "During handling of the above exception, another exception occurred:",
}

# What `%xmode` sets: Context, Plain, Minimal or Verbose.
MODES = ["Plain", "Context", "Verbose", "Minimal"]
mode = "Context"


def _width():
    from _jpylab.interactive import get_ipython

    shell = get_ipython()
    return _WIDTH if shell is None or shell.host is None else min(_WIDTH, shell.host.columns())


class Plain:
    """The colours of a traceback: none."""

    header = name = arrow = file = number = reset = ""

    @staticmethod
    def source(lines):
        return lines


def bare(error):
    """A syntax error of what a magic was given: only its place is shown, not the calls to it."""
    error.is_bare = True
    return error


def starting_in(error, filename):
    """An exception of a file that a magic runs: what called the file is not shown."""
    error.first_file = filename
    return error


def text(error, style=Plain):
    """What the prompt shows for an exception, without a newline at its end."""
    is_bare = getattr(error, "is_bare", False)
    if isinstance(error, SyntaxError) and (is_bare or not _user_frames(error.__traceback__)):
        return syntax_error_text(error, style)
    if mode == "Minimal":
        return _last_line(error, style)
    if mode == "Plain":
        return _plain(error, style)
    blocks = [style.header + "-" * _width() + style.reset]
    chain = _chain(error)
    for i, (exception, reason) in enumerate(chain):
        before, after = (2, 2) if i == len(chain) - 1 else (1, 1)
        blocks.append(_one(exception, before, after, style))
        if reason:
            blocks.append("\n" + _CHAINED[reason] + "\n")
    return "\n".join(blocks)


def _chain(error):
    """The exceptions that led here, first the oldest, each with how the next one came of it."""
    chain, reason, seen = [], None, set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        chain.append((error, reason))
        if error.__cause__ is not None:
            error, reason = error.__cause__, "cause"
        elif error.__context__ is not None and not error.__suppress_context__:
            error, reason = error.__context__, "context"
        else:
            break
    chain.reverse()
    return chain


def _one(error, before, after, style):
    kind = type(error).__name__
    title = "Traceback (most recent call last)".rjust(_width() - len(kind))
    blocks = [style.name + kind + style.reset + title]
    frames = _frames_of(error)
    shown = _without_repetition(frames)
    for frame in shown:
        blocks.append(frame if isinstance(frame, str) else _frame(*frame, before, after, style))
        blocks.append("")
    if isinstance(error, SyntaxError):
        blocks.append(syntax_error_text(error, style))
    else:
        blocks.append(_last_line(error, style))
    return "\n".join(blocks)


def _last_line(error, style=Plain):
    try:
        message = str(error)
    except Exception:
        message = "<unprintable %s object>" % type(error).__name__
    lines = style.name + type(error).__name__ + style.reset + ": " + _in_pythons_words(error, message)
    for note in getattr(error, "__notes__", None) or ():
        lines += "\n" + str(note)
    return lines


def _user_frames(traceback):
    """(code, frame, line number) of every frame that is the user's.

    JPyLab's own are never shown, those of Python's library only in `Verbose` mode or when there are
    no others.
    """
    frames, library = [], os.path.dirname(os.__file__) + os.sep
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if not code.co_filename.startswith((PREFIX, "<frozen")) and code.co_filename != "Unnamed":
            frames.append((code, traceback.tb_frame, traceback.tb_lineno))
        traceback = traceback.tb_next
    if mode == "Verbose":
        return frames
    own = [f for f in frames if not f[0].co_filename.startswith(library)]
    return own or frames


def _in_pythons_words(error, message):
    """A message of GraalPy's without what only GraalPy says."""
    message = message.removeprefix(type(error).__name__ + ": ")
    opening = message.find("Storage[")
    if message.startswith("'") and opening > 0:
        kind = message[1 : message.index("(")]
        closing = message.find("])'", opening)
        if kind.isidentifier() and closing > 0:
            return f"'{kind}'" + message[closing + 3 :]
    return message


def _frames_of(error):
    """The user's frames of an exception, from the file on that a magic ran."""
    frames = _user_frames(error.__traceback__)
    first = getattr(error, "first_file", None)
    starts = [i for i, frame in enumerate(frames) if frame[0].co_filename == first]
    return frames[starts[0] :] if starts else frames


def _without_repetition(frames):
    """The frames, with long runs of the same call (endless recursion) told in one line."""
    shown, i = [], 0
    while i < len(frames):
        same = i
        while same < len(frames) and frames[same][0] is frames[i][0] and frames[same][2] == frames[i][2]:
            same += 1
        shown.extend(frames[i : min(same, i + 2)])
        if same - i > 3:
            name, line = frames[i][0].co_name, frames[i][2]
            shown.append(
                f"    [... skipping similar frames: {name} at line {line} ({same - i - 3} times)]"
            )
            shown.append(frames[same - 1])
        else:
            shown.extend(frames[i + 2 : same])
        i = same
    return shown


def _frame(code, frame, line, before, after, style):
    filename = code.co_filename
    number = sources.cell_number(filename)
    lines = sources.lines_of(filename)
    if number is not None:
        place = f"Cell {style.file}In [{number}], line {line}{style.reset}"
    elif lines:
        place = f"File {style.file}{_short(filename)}:{line}{style.reset}"
    else:
        place = f"File {style.file}{_short(filename)}:{line}{style.reset}"
    if code.co_name != "<module>":
        place += ", in " + _qualified(code) + _arguments(code, frame)
    context = _context(lines, code, line, before, after, style)
    if mode == "Verbose":
        context += _values(code, frame, lines[line - 1] if 1 <= line <= len(lines) else "", style)
    return place + ("\n" + context if context else "")


def _qualified(code):
    """The name of a function with those around it; a comprehension around it has none."""
    name = getattr(code, "co_qualname", code.co_name)
    while name.startswith("<") and ">." in name and not name.startswith("<lambda>"):
        name = name.partition(">.")[2]
    return name


def _values(code, frame, line, style):
    """The names of a line with their values, as `Verbose` mode shows them."""
    shown = []
    for name in _names_in(line):
        scope = frame.f_locals if name in frame.f_locals else frame.f_globals
        if name in scope and name not in shown and (code.co_name != "<module>" or name in scope):
            shown.append(name)
    out = ""
    for name in shown:
        scope = frame.f_locals if name in frame.f_locals else frame.f_globals
        kind = type(scope[name]).__name__
        if kind not in ("module", "function", "type", "builtin_function_or_method"):
            out += f"\n        {style.name}{name}{style.reset} = {_short_repr(scope[name])}"
    return out


def _names_in(line):
    word = ""
    for c in line + " ":
        if c.isalnum() or c == "_":
            word += c
        else:
            if word.isidentifier():
                yield word
            word = ""


def _short_repr(value):
    try:
        text = repr(value)
    except Exception:
        return "<unprintable>"
    return text if len(text) <= 200 else text[:197] + "..."


def _short(filename):
    home = os.path.expanduser("~")
    if filename.startswith(home + os.sep):
        return "~" + filename[len(home) :]
    return filename


def _arguments(code, frame):
    """The parameters in parentheses, in `Verbose` mode with their values."""
    names, rest = code.co_varnames, code.co_argcount + code.co_kwonlyargcount
    parts = [("", name) for name in names[:rest]]
    if code.co_flags & 4:
        parts.append(("*", names[rest]))
        rest += 1
    if code.co_flags & 8:
        parts.append(("**", names[rest]))
    if mode == "Verbose":
        known = frame.f_locals
        parts = [
            (stars, f"{n}={_short_repr(known[n])}" if n in known else n) for stars, n in parts
        ]
    parts = [stars + name for stars, name in parts]
    return "(" + ", ".join(parts) + ")"


def _context(lines, code, line, before, after, style):
    if not 1 <= line <= len(lines):
        return ""
    ranges = sources.pieces(lines)
    if code.co_name != "<module>":
        ranges = _inside(ranges, code, lines, line)
    here = next((i for i, (a, b) in enumerate(ranges) if a <= line < b), None)
    if here is None:
        ranges, here = [(line, line + 1)], 0
    chosen = ranges[max(0, here - before) : here + after + 1]
    first, last = chosen[0][0], chosen[-1][1] - 1
    shown = [(n, lines[n - 1]) for a, b in chosen for n in range(a, b)]
    margin = min((len(t) - len(t.lstrip()) for _, t in shown if t.strip()), default=0)
    texts = style.source([t[margin:] for _, t in shown])
    return "\n".join(
        _numbered(n, text, n == line, style) for (n, _), text in zip(shown, texts)
    )


def _inside(ranges, code, lines, line):
    """The pieces of the function that failed: from its `def` to the end of its block."""
    first = code.co_firstlineno
    top = lines[first - 1] if first <= len(lines) else ""
    indent = len(top) - len(top.lstrip())
    if code.co_name.startswith("<"):
        return [r for r in ranges if r[0] <= line < r[1]]
    end, opened = first, False
    for n in range(first, len(lines) + 1):
        text = lines[n - 1]
        stripped = text.lstrip()
        if opened and stripped and len(text) - len(stripped) <= indent and stripped[0] not in ")]}#":
            break
        opened = opened or stripped.startswith(("def ", "class ", "async "))
        end = n
    return [r for r in ranges if first <= r[0] and r[1] <= end + 1]


def _numbered(number, text, current, style):
    digits = str(number)
    if current:
        arrow = "-" * (7 - len(digits) - 2) + "> "
        return f"{style.arrow}{arrow}{digits}{style.reset} {text}".rstrip()
    return f"{style.number}{digits:>7}{style.reset} {text}".rstrip()


def syntax_error_text(error, style=Plain):
    """Where a source is not Python, with the caret under the column."""
    out = []
    if error.filename and error.lineno:
        number = sources.cell_number(error.filename)
        if number is not None:
            out.append(f"  Cell {style.file}In [{number}], line {error.lineno}{style.reset}")
        else:
            out.append(f"  File {style.file}{_short(error.filename)}:{error.lineno}{style.reset}")
        line = _line_of(error)
        if line.strip():
            out.append("    " + line.strip())
            if error.offset is not None and error.offset > 0:
                margin = len(line) - len(line.lstrip())
                out.append("    " + " " * max(0, error.offset - 1 - margin) + "^")
    out.append(f"{style.name}{type(error).__name__}{style.reset}: {error.msg}")
    return "\n".join(out) + "\n"


def _line_of(error):
    if error.text:
        return error.text.rstrip("\n")
    lines = sources.lines_of(error.filename)
    return lines[error.lineno - 1] if error.lineno <= len(lines) else ""


def _plain(error, style):
    out = ["Traceback (most recent call last):"]
    for code, frame, line in _frames_of(error):
        lines = sources.lines_of(code.co_filename)
        number = sources.cell_number(code.co_filename)
        name = "" if code.co_name == "<module>" else " in " + code.co_name
        where = f"Cell In [{number}], line {line}" if number else f"File {_short(code.co_filename)}:{line}"
        out.append(f"  {where}{name}")
        if 1 <= line <= len(lines):
            out.append("    " + lines[line - 1].strip())
    return "\n".join(out + [_last_line(error, style)])
