"""%logstart [file [mode]]

Write every cell from now on to a file; `%logstop` ends it. Mode `append` keeps what is there.

>>> %logstart _log.py
Activating auto-logging. Current session state plus future input saved.
Filename       : _log.py
Mode           : over
"""

from _jpylab.interactive.cells import chosen


def line(shell, text):
    words = text.split()
    name = words[0] if words else "jpylab_log.py"
    mode = words[1] if len(words) > 1 else "over"
    if shell.log is not None:
        shell.log.close()
    shell.log = open(name, "a" if mode == "append" else "w", encoding="utf-8")
    for _, cell in chosen(shell, ""):
        shell.log.write(cell + "\n")
    shell.log.flush()
    print("Activating auto-logging. Current session state plus future input saved.")
    print(f"Filename       : {name}\nMode           : {mode}")
