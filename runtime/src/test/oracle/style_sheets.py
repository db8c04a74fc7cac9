"""Writes style-sheets.txt: the settings of Matplotlib 3.6's styles, as `[style]` and `key: value` lines.

Run with Debian's python3: python3 style_sheets.py > ../../main/resources/org/jpylab/figure/rc/style-sheets.txt
"""
import glob
import os

import matplotlib
from matplotlib.cbook import _strip_comment

folder = os.path.join(matplotlib.get_data_path(), "stylelib")
for path in sorted(glob.glob(folder + "/*.mplstyle")):
    print("[%s]" % os.path.basename(path)[: -len(".mplstyle")])
    for line in open(path, encoding="utf-8"):
        line = _strip_comment(line).strip()
        if line and ":" in line:
            key, value = line.split(":", 1)
            print("%s: %s" % (key.strip(), value.strip()))
