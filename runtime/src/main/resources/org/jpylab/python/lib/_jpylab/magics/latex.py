"""%%latex

Show the cell as LaTeX in a notebook.

>>> %%latex
... x
<IPython.core.display.Latex object>
"""


def cell(shell, text, body):
    from IPython.display import Latex, display

    display(Latex(body))
