"""%%markdown

Show the cell as Markdown in a notebook.

>>> %%markdown
... x
<IPython.core.display.Markdown object>
"""


def cell(shell, text, body):
    from IPython.display import Markdown, display

    display(Markdown(body))
