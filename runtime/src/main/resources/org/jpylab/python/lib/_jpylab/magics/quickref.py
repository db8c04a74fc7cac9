"""%quickref

One screen about the shell.

>>> %quickref  # doctest: +ELLIPSIS
JPyLab: ipython --pylab on the JVM
...
"""

_TEXT = """\
JPyLab: ipython --pylab on the JVM

obj?, obj??         help about an object; with its source        *load*?   names like that
%magic              a command of the shell; %lsmagic lists them, %magic? tells about one
%run file.py        run a program here       %timeit statement   how long it takes
%whos               the names you defined    %history -n         the cells you ran
%debug              look around after an exception
!command            a command of the system; x = !ls keeps what it prints; $name, {expression}
_  __  _3  Out[3]   the last results, the third        _i  In[3]   what was typed
value;              a semicolon at the end shows nothing

Tab                 complete; indent; \\alpha Tab is α
Up, Down            earlier cells that begin as this one      Ctrl-R   search them
Ctrl-O, Esc Enter   a new line                                 Ctrl-C   stop; drop the line
Ctrl-D              leave
"""


def line(shell, text):
    shell.host.page(_TEXT.rstrip("\n"))
