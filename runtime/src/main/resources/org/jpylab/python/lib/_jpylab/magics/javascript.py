"""%%javascript

Show the cell as JavaScript in a notebook.

>>> %%javascript
... x
<IPython.core.display.Javascript object>
"""


def cell(shell, text, body):
    from IPython.display import Javascript, display

    display(Javascript(body))
