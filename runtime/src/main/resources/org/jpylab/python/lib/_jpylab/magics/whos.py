"""%whos [types]

List the names you defined with their types and values.

>>> rate = 10.5
>>> %whos float
Variable   Type     Data/Info
-----------------------------
rate       float    10.5
"""

from _jpylab.magics.who import names_of


def line(shell, text):
    names = names_of(shell, text)
    if not names:
        print("No variables match your requested type." if text.strip() else "Interactive namespace is empty.")
        return
    rows = [(name, _type(shell.user_ns[name]), _info(shell.user_ns[name])) for name in names]
    first = max([len(n) for n, _, _ in rows] + [len("Variable")])
    second = max([len(t) for _, t, _ in rows] + [len("Type")])
    heading = f"{'Variable':<{first}}   {'Type':<{second}}    Data/Info"
    print(heading)
    print("-" * len(heading))
    for name, kind, info in rows:
        print(f"{name:<{first}}   {kind:<{second}}    {info}")


def _type(value):
    return type(value).__name__


def _info(value):
    if _type(value) == "ndarray":
        return _array_info(value)
    if isinstance(value, (list, tuple, dict)) and _type(value) in ("list", "tuple", "dict"):
        return f"n={len(value)}"
    try:
        text = str(value)
    except Exception:
        return "<no string representation available>"
    text = text.replace("\n", "\\n")
    return text if len(text) < 70 else text[:25] + "<...>" + text[-25:]


def _array_info(value):
    shape = "x".join(str(n) for n in value.shape)
    size = value.nbytes
    text = f"{shape}: {value.size} elems, type `{value.dtype}`, {size} bytes"
    if size >= 100000:
        text += f" ({size / 1048576} Mb)" if size > 1048576 else f" ({size / 1024} kb)"
    return text
