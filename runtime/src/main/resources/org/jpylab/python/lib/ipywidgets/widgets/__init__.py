"""The controls by the name that notebooks know them under."""

from ipywidgets.controls import *
from ipywidgets.controls import __all__ as _controls
from ipywidgets.interaction import *
from ipywidgets.interaction import __all__ as _interaction

__all__ = [*_controls, *_interaction]
