"""%dhist [count | start stop]

List the folders you were in.

>>> %cd -q /
>>> %dhist 1  # doctest: +ELLIPSIS
Directory history (kept in _dh)
...
"""

from _jpylab.interactive import UsageError


def line(shell, text):
    visited, words = shell.user_ns["_dh"], text.split()
    if not all(word.isdigit() for word in words) or len(words) > 2:
        raise UsageError("%dhist takes nothing, a count, or the first number and the one after the last")
    first, last = 0, len(visited)
    if len(words) == 1:
        first = max(len(visited) - int(words[0]), 0)
    elif words:
        first, last = int(words[0]), min(int(words[1]), len(visited))
    print("Directory history (kept in _dh)")
    for number in range(first, last):
        print(f"{number}: {visited[number]}")
