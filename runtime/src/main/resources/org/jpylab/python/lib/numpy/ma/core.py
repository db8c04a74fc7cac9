"""Masked arrays: the class, its functions and the element that is masked.

Data and mask are whole arrays in Java; what is here only says which of them to combine.
"""

import builtins
import operator
import sys
import warnings

import numpy as np
from numpy import AxisError, amax, amin, bool_, expand_dims, iscomplexobj, ndarray

from _jpylab import run_parts as _run_parts

_NoValue = np._NoValue

_run_parts(
    globals(), "numpy/ma", "_masks", "_fills", "_ufuncs", "_printing", "_arithmetic", "_reductions", "_masking",
    "_array", "_single", "_functions", "_products", "_making",
)  # fmt: skip

__all__ = """
    MAError MaskError MaskType MaskedArray abs absolute add all allclose allequal alltrue amax amin angle anom
    anomalies any append arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argsort around
    array asanyarray asarray bitwise_and bitwise_or bitwise_xor bool_ ceil choose clip common_fill_value compress
    compressed concatenate conjugate convolve copy correlate cos cosh count cumprod cumsum default_fill_value diag
    diagonal diff divide empty empty_like equal exp expand_dims fabs filled fix_invalid flatten_mask
    flatten_structured_array floor floor_divide fmod frombuffer fromflex fromfunction getdata getmask getmaskarray
    greater greater_equal harden_mask hypot identity ids indices inner innerproduct isMA isMaskedArray is_mask
    is_masked isarray left_shift less less_equal log log10 log2 logical_and logical_not logical_or logical_xor
    make_mask make_mask_descr make_mask_none mask_or masked masked_array masked_equal masked_greater
    masked_greater_equal masked_inside masked_invalid masked_less masked_less_equal masked_not_equal masked_object
    masked_outside masked_print_option masked_singleton masked_values masked_where max maximum maximum_fill_value
    mean min minimum minimum_fill_value mod multiply mvoid ndim negative nomask nonzero not_equal ones ones_like
    outer outerproduct power prod product ptp put putmask ravel remainder repeat reshape resize right_shift round
    round_ set_fill_value shape sin sinh size soften_mask sometrue sort sqrt squeeze std subtract sum swapaxes take
    tan tanh trace transpose true_divide var where zeros zeros_like
""".split()
