"""What the builtin `help` prints: Python's text, functions without the price of `pydoc`."""

import sys

from _jpylab.interactive import inspection
from _jpylab.interactive.signatures import signature_text


def show(*request):
    """Print the help text of an object or of a name; without one, ask for names."""
    if not request:
        import pydoc

        pydoc.help()
        return
    _page(text_of(request[0]))


def text_of(request):
    """The help text of an object, or of what a text names.

    >>> print(text_of(len))
    Help on built-in function len in module builtins:
    <BLANKLINE>
    len(obj, /)
        The number of items in a container.
    <BLANKLINE>
    """
    value = _named(request) if isinstance(request, str) else request
    if inspection.is_function(value):
        return _of_function(value)
    import pydoc

    if isinstance(value, str):
        from io import StringIO

        printed = StringIO()
        pydoc.Helper(output=printed).help(value)
        return pydoc.plain(printed.getvalue())
    text = pydoc.plain(pydoc.render_doc(value, "Help on %s:"))
    cell = text.find("__classdictcell__ = ")  # what GraalPy keeps in classes, in a part of its own
    return text if cell < 0 else text[: text.rindex(" |  -----", 0, cell)] + text[text.index("\n", cell) + 1 :]


def _named(name):
    """A function that a name means, found in the builtins or a module; the name for the others."""
    module, _, last = name.rpartition(".")
    found = getattr(sys.modules.get(module or "builtins"), last, None)
    return found if inspection.is_function(found) else name


def _of_function(value):
    kind = type(value).__name__
    what = {"function": "function ", "method": "method "}.get(kind, "built-in function ")
    owner = getattr(value, "__self__", None)
    name, note = getattr(value, "__name__", kind), ""
    if kind == "method_descriptor":
        what, place = kind, ""
        name_of = ""
    else:
        module = getattr(value, "__module__", None)
        place, name_of = f" in module {module}" if module else "", name
    if kind == "method" and owner is not None:
        cls = owner if isinstance(owner, type) else type(owner)
        whole = f"{cls.__module__}.{cls.__qualname__}"
        note = f" class method of {whole}" if isinstance(owner, type) else f" method of {whole} instance"
    call = name + (signature_text(value) or "(...)") + note
    return f"Help on {what}{name_of}{place}:\n\n{call}\n{_indented(inspection.doc_of(value))}"


def _indented(doc):
    return "".join(f"    {line}".rstrip() + "\n" for line in doc.splitlines()) if doc else ""


def _page(text):
    from _jpylab import interactive

    shell = interactive.started()
    if shell is None or shell.host is None:
        print(text)
    else:
        shell.host.page(text)
