"""PostScript fonts: not supported."""

from matplotlib._missing import refuse

__getattr__ = refuse(__name__, "Type1Font")
