"""%%capture [--no-stdout] [--no-stderr] [--no-display] [name]

Run the cell and keep what it prints and shows, in `name.stdout`, `name.stderr` and `name.outputs`.

>>> %%capture printed
... print('spike')
>>> printed.stdout
'spike\\n'
"""

from _jpylab.interactive.capturing import capture_output

RAW = True


def cell(shell, text, body):
    words = [w for w in text.split() if not w.startswith("--")]
    kept = capture_output("--no-stdout" not in text, "--no-stderr" not in text, "--no-display" not in text)
    with kept as captured:
        if words:
            shell.user_ns[words[0]] = captured
        result = shell.run_cell(body)
    if result.error is not None:
        raise result.error
