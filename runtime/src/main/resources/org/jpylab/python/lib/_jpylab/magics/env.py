"""%env [NAME | NAME=value | NAME value]

Show the environment variables, or show or set one of them.

>>> %env COURSE=neurons
env: COURSE=neurons
>>> %env COURSE
'neurons'
"""

import os


def line(shell, text):
    if not text.strip():
        return dict(os.environ)
    name, equals, value = text.strip().partition("=" if "=" in text else " ")
    name, value = name.strip(), value.strip()
    if not equals:
        if name in os.environ:
            return os.environ[name]
        from _jpylab.interactive import UsageError

        raise UsageError(f"Environment does not have key: {name}")
    if not name or any(c.isspace() for c in name):
        from _jpylab.interactive import UsageError

        raise UsageError("usage is 'set_env var=val'")
    os.environ[name] = value
    print(f"env: {name}={value}")
