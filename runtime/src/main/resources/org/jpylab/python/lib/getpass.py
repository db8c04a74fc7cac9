"""Passwords that are not seen while they are typed, and the name of the user."""

import sys

__all__ = ["GetPassWarning", "getpass", "getuser"]


class GetPassWarning(UserWarning):
    """What is typed will be seen."""


def getpass(prompt="Password: ", stream=None):
    """The answer to a question, typed unseen where there is a terminal or a front end to hide it.

    >>> getpass('Password of the server: ')  # doctest: +SKIP
    """
    interactive = sys.modules.get("_jpylab.interactive")
    if interactive is not None and interactive._shell is not None:
        return interactive.get_ipython().host.ask_secretly(prompt)
    from java import type as java_type

    console = java_type("java.lang.System").console()
    if console is not None and console.isTerminal():
        typed = console.readPassword("%s", prompt)
        if typed is None:
            raise EOFError
        return "".join(typed)
    import warnings

    warnings.warn("Can not control echo on the terminal.", GetPassWarning, stacklevel=2)
    print(prompt, end="", file=stream or sys.stderr, flush=True)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\n")


def getuser():
    """The name of the user: of the first of LOGNAME, USER, LNAME and USERNAME, or what the system says.

    >>> getuser()  # doctest: +SKIP
    'ada'
    """
    import os

    for variable in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        if os.environ.get(variable):
            return os.environ[variable]
    from java import type as java_type

    return str(java_type("java.lang.System").getProperty("user.name"))
