"""%who [types]

List the names you defined, of all types or of those given.

>>> spikes = 3
>>> %who int
spikes
"""


def line(shell, text):
    names = names_of(shell, text)
    if not names:
        print("No variables match your requested type." if text.strip() else "Interactive namespace is empty.")
        return
    out, count = "", 0
    for name in names:
        out += name + "\t "
        count += 1
        if count > 8:
            count, out = 0, out + "\n"
    print(out.rstrip())


def names_of(shell, types):
    """The user's names whose values have one of the given types."""
    wanted = types.split()
    names = shell.user_names()
    if not wanted:
        return names
    return [n for n in names if type(shell.user_ns[n]).__name__ in wanted]
