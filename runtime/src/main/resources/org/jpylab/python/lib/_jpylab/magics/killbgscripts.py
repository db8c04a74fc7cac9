"""%killbgscripts

End the programs that `%%script --bg` started and that still run.

>>> %killbgscripts
No background processes were running.
"""

from _jpylab.interactive import background


def line(shell, text):
    alive = [program for program in background.running if program.poll() is None]
    if not alive:
        print("No background processes were running.")
    for program in alive:
        program.kill()
    del background.running[:]
    if alive:
        print("All background processes were killed.")
