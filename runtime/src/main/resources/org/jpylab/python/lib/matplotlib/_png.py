"""Pictures in PNG files, as programs read them before `imread` did."""

from matplotlib.image import imread as read_png

__all__ = ["read_png", "read_png_float"]
read_png_float = read_png
