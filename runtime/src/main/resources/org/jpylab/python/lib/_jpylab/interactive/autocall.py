"""Calls without parentheses, which `%autocall` switches on: `sin 3` for `sin(3)`."""

_OPERATORS = ("is ", "not ", "in ", "and ", "or ", "if ", "else ", "for ")


def called(shell, line, word, arguments):
    """The line, or the call that it means; what is run then is printed."""
    value = shell.user_ns.get(word)
    if value is None:
        import builtins

        value = getattr(builtins, word, None)
    text = arguments.strip()
    if not callable(value) or not word.isidentifier() or line[:1].isspace():
        return line
    if not text and (shell.autocall < 2 or line.strip() != word):
        return line
    if text[:1] in tuple("=.,!&^|*/+-<>([:;%?") or text.startswith(_OPERATORS):
        return line
    call = f"{word}({text})"
    print("------> " + call)
    return call
