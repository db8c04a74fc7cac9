"""%logstop

Stop writing cells to the file of `%logstart`.

>>> %logstop
Logging hadn't been started.
"""


def line(shell, text):
    if shell.log is None:
        print("Logging hadn't been started.")
        return
    shell.log.close()
    shell.log = None
