"""%pinfo2 name

Tell about an object, with its source. The same as `name??`.

>>> def rate(n): return n
>>> %pinfo2 rate
Signature: rate(n)
Docstring: <no docstring>
Source:    def rate(n): return n
File:      In [1]
Type:      function
"""

from _jpylab.magics import pinfo


def line(shell, text):
    pinfo.line(shell, text, 1)
