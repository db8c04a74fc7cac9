"""%sx command

What a command of the system prints, as a list of lines. The same as `!!command`.

>>> %sx echo spikes
['spikes']
"""


def line(shell, text):
    return shell.getoutput(text)


def cell(shell, text, body):
    return shell.getoutput(text + "\n" + body)
