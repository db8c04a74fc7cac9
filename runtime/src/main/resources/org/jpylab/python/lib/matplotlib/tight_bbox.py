"""Boxes around all that is drawn, which `savefig(bbox_inches='tight')` finds: the functions are not supported."""

from matplotlib._missing import refuse

__getattr__ = refuse(__name__, "adjust_bbox process_figure_for_rasterizing")
