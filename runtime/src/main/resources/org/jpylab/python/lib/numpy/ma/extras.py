"""Functions of masked arrays beyond the class: statistics, sets, edges and runs of what is not masked."""

import warnings

import numpy as np
from numpy import ndarray

from _jpylab import run_parts as _run_parts

import numpy.ma.core as ma
from .core import (
    MAError, MaskedArray, array, asarray, concatenate, count, dot, filled, get_masked_subclass, getdata, getmask,
    getmaskarray, make_mask_descr, mask_or, mask_rowcols, masked, masked_array, nomask, ones, sort, zeros,
)  # fmt: skip

_run_parts(globals(), "numpy/ma", "_shapes", "_statistics", "_sets", "_runs")

__all__ = """
    apply_along_axis apply_over_axes atleast_1d atleast_2d atleast_3d average clump_masked clump_unmasked column_stack
    compress_cols compress_nd compress_rowcols compress_rows count_masked corrcoef cov diagflat dot dstack ediff1d
    flatnotmasked_contiguous flatnotmasked_edges hsplit hstack isin in1d intersect1d mask_cols mask_rowcols mask_rows
    masked_all masked_all_like median mr_ ndenumerate notmasked_contiguous notmasked_edges polyfit row_stack setdiff1d
    setxor1d stack unique union1d vander vstack
""".split()
