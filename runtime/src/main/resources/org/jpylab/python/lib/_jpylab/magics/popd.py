"""%popd

Go back to the folder that `%pushd` left.

>>> %popd
UsageError: %popd on empty stack
"""

from _jpylab.interactive import UsageError
from _jpylab.magics import cd
from _jpylab.magics.pushd import stack


def line(shell, text):
    if not stack:
        raise UsageError("%popd on empty stack")
    folder = stack.pop(0)
    cd.line(shell, folder)
    print("popd ->", folder)
