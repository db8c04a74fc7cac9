"""%pdef name

Show how an object is called.

>>> def rate(n, t=1): return n / t
>>> %pdef rate
rate(n, t=1)
"""

from _jpylab.interactive import inspection
from _jpylab.interactive.signatures import signature_text


def line(shell, text):
    name = text.strip()
    try:
        value, _ = inspection.find(name, shell.user_ns)
    except inspection.NotFound:
        print(f"Object `{name}` not found.")
        return
    signature = signature_text(value) if callable(value) else None
    if isinstance(value, type):
        print("Class constructor information:")
    if signature is None:
        print(f"No definition header found for {name}")
    else:
        print(" " * isinstance(value, type) + name + signature)
