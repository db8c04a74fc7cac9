"""%logstate

Tell about the file of `%logstart`.

>>> %logstate
Logging has not been activated.
"""


def line(shell, text):
    print("Logging has not been activated." if shell.log is None else shell.log)
