"""Files that TeX writes: not supported."""

from matplotlib._missing import refuse

__getattr__ = refuse(__name__, "Box Dvi DviFont Page PsFont PsfontsMap Text Tfm Vf find_tex_file")
