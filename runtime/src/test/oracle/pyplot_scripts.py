"""Writes pyplot-figures.json and figure-kinds.json: what Matplotlib 3.6's figures hold after the scripts of
pyplot-scripts.txt and figure-kinds.txt.

Run with Debian's python3: python3 pyplot_scripts.py
"""
import json
import os
import sys

# NumPy's AVX-512 kernels round some functions differently from most machines.
os.environ["NPY_DISABLE_CPU_FEATURES"] = (
    "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL"
)
import matplotlib

matplotlib.use("agg")

folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../resources/org/jpylab/pylab")
sys.path.insert(0, folder)
sys.dont_write_bytecode = True
import describe_figures

for scripts, figures in (("pyplot-scripts.txt", "pyplot-figures.json"), ("figure-kinds.txt", "figure-kinds.json")):
    with open(folder + "/" + scripts) as file:
        found = describe_figures.run_all(file.read())
    for name, result in found.items():
        if "error" in result:
            print(name, result["error"], file=sys.stderr)
    with open(folder + "/" + figures, "w") as file:
        file.write("{\n")
        lines = ['%s: %s' % (json.dumps(k), json.dumps(v, separators=(",", ":"))) for k, v in found.items()]
        file.write(",\n".join(lines) + "\n}\n")
