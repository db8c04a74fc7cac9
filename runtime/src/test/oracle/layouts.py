"""Writes layouts.json: where Matplotlib 3.6's layout engines put the axes of the scripts of layouts.txt.

Run with Debian's python3: python3 layouts.py
"""
import json
import os
import sys

import matplotlib

matplotlib.use("agg")
folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../resources/org/jpylab/pylab")
sys.path.insert(0, folder)
sys.dont_write_bytecode = True
import describe_layouts

with open(folder + "/layouts.txt") as file:
    found = describe_layouts.run_all(file.read())
for name, result in found.items():
    if "error" in result:
        print(name, result["error"], file=sys.stderr)
with open(folder + "/layouts.json", "w") as file:
    lines = ["%s: %s" % (json.dumps(k), json.dumps(v, separators=(",", ":"))) for k, v in found.items()]
    file.write("{\n" + ",\n".join(lines) + "\n}\n")
