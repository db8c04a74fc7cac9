"""%notebook file.ipynb

Write the cells of this session to a notebook.

>>> rate = 10
>>> %notebook _session.ipynb
"""

from _jpylab.interactive import UsageError
from _jpylab.interactive.cells import chosen


def line(shell, text):
    import json

    if not text.strip():
        raise UsageError("the following arguments are required: filename")

    cells = [
        {
            "cell_type": "code",
            "execution_count": number,
            "metadata": {},
            "outputs": _outputs(shell, number),
            "source": cell.splitlines(keepends=True),
        }
        for number, cell in chosen(shell, "")
    ]
    kernel = {"display_name": "JPyLab", "language": "python", "name": "jpylab"}
    whole = {
        "cells": cells,
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 4,
    }
    with open(text.strip(), "w", encoding="utf-8") as file:
        json.dump(whole, file, indent=1, ensure_ascii=False)
        file.write("\n")


def _outputs(shell, number):
    if number not in shell.results:
        return []
    shown = shell.format(shell.results[number]).splitlines(keepends=True)
    return [
        {
            "output_type": "execute_result",
            "execution_count": number,
            "metadata": {},
            "data": {"text/plain": shown},
        }
    ]
