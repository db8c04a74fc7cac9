"""%precision [digits | format]

Show floats and arrays with this many digits after the point; all of them again without a number.

>>> %precision 3
'%.3f'
>>> 3.14159265
3.142
>>> %precision
'%r'
"""

from _jpylab.interactive import UsageError, pretty


def line(shell, text):
    text = text.strip()
    if "%" in text:
        form = text
    elif text:
        try:
            form = f"%.{int(text)}f"
        except ValueError:
            raise UsageError("Precision must be an integer or a format such as '%.4g'") from None
    else:
        form = "%r"
    try:
        form % 3.14159
    except Exception:
        raise UsageError("Precision must be an integer or a format such as '%.4g'") from None
    pretty.float_format = None if form == "%r" else form.__mod__
    shell.precision = None if form == "%r" else text
    import sys

    set_options = getattr(sys.modules.get("numpy"), "set_printoptions", None)
    if set_options is not None:
        set_options(precision=int(text) if text.isdigit() else 8)
    return form
