"""How the parameters of a function are written in signatures.txt, with NumPy and in a JPyLab session alike."""
import inspect
import re

import numpy as np


def default(value):
    if value is np._NoValue:
        return "<no value>"
    if callable(value) and hasattr(value, "__name__"):
        return value.__name__
    return re.sub(r" at 0x[0-9a-f]+|/proc/[0-9]+", "", repr(value))


def told(parameters):
    """Parameters, with the marks between their kinds, as in the head of a function."""
    texts = []
    kind = None
    for p in parameters:
        if kind == p.POSITIONAL_ONLY != p.kind:
            texts.append("/")
        if p.kind == p.KEYWORD_ONLY and kind not in (p.KEYWORD_ONLY, p.VAR_POSITIONAL):
            texts.append("*")
        kind = p.kind
        star = {p.VAR_POSITIONAL: "*", p.VAR_KEYWORD: "**"}.get(kind, "")
        texts.append(star + p.name + ("" if p.default is p.empty else "=" + default(p.default)))
    if kind == inspect.Parameter.POSITIONAL_ONLY:
        texts.append("/")
    return ", ".join(texts)
