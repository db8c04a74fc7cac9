"""Controls as notebooks make them, with windows for what a notebook shows under a cell.

`interact` calls its function once with the values the controls start with, and again whenever one of
them changes; where there is a screen, a window holds the controls. Start reading at `controls`, then `interaction`.
"""

from ipywidgets.controls import *
from ipywidgets.controls import __all__ as _controls
from ipywidgets.interaction import *
from ipywidgets.interaction import __all__ as _interaction
from ipywidgets import widgets

__version__ = "8.0.0"
version_info = (8, 0, 0)

__all__ = [*_controls, *_interaction, "widgets"]
