"""Makes `different`, the names of what has other parameters than the lines of `wanted` say."""

import importlib
import inspect
import re

import numpy as np

from parameters import default, told


def found(name):
    parts = name.split(".")
    thing = np
    for i, part in enumerate(parts[1:], 2):
        if not hasattr(thing, part) and not isinstance(thing, type):
            importlib.import_module(".".join(parts[:i]))
        thing = getattr(thing, part)
    return thing


def agrees(name, mark, text):
    parameters = inspect.signature(found(name)).parameters
    if mark == "(":
        return told(parameters.values()) + ")" == text
    if any([p.kind == p.VAR_KEYWORD for p in parameters.values()]):
        return True
    for keyword, value in re.findall(r"(\w+)=('[^']*'|\([^)]*\)|\[[^]]*\]|<[^>]*>|[^,\s]+)", text):
        p = parameters.get(keyword)
        if p is None or p.default is not p.empty and default(p.default) not in (value, "<no value>"):
            return False
    return True


def differs(line):
    name, mark, text = re.match(r"(\S+) ([(~]) ?(.*)", line).groups()
    try:
        return not agrees(name, mark, text)
    except (AttributeError, ImportError, ValueError, TypeError):
        return True


different = "\n".join([line.split(" ")[0] for line in wanted.strip().split("\n") if differs(line)])
