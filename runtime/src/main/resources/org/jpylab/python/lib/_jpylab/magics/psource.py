"""%psource name

Show the source of an object.

>>> def rate(n): return n
>>> %psource rate
def rate(n): return n
"""

from _jpylab.interactive import inspection


def line(shell, text):
    try:
        value, _ = inspection.find(text.strip(), shell.user_ns)
    except inspection.NotFound:
        print(f"Object `{text.strip()}` not found.")
        return
    source = inspection.source_of(value).rstrip()
    shell.host.page(shell.host.coloured(source) if source else f"No source found for {text.strip()}")
