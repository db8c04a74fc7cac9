"""%mkdir folder

Make a folder.

>>> %mkdir /
mkdir: /: exists already
"""

import os


def line(shell, text):
    folder = os.path.expanduser(text.strip())
    try:
        os.makedirs(folder) if folder else print("mkdir: no name given")
    except FileExistsError:
        print(f"mkdir: {folder}: exists already")
