#!/usr/bin/python3
"""Stores what NumPy 1.24 and SciPy 1.10 give for the cases in resources/org/jpylab/scipy/cases.

Usage: submodules.py [topic…]; writes topic.json beside each topic.txt.
"""
import json
import os
import sys
import warnings

import numpy

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../resources/org/jpylab/scipy")
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True
import described

warnings.simplefilter("ignore")
folder = os.path.join(HERE, "cases")
for name in sorted(os.listdir(folder)):
    topic, kind = os.path.splitext(name)
    if kind != ".txt" or sys.argv[1:] and topic not in sys.argv[1:]:
        continue
    with open(os.path.join(folder, name)) as source:
        stored = list(described.results(source.read(), numpy))
    for expression, result in stored:
        if isinstance(result, list) and result[:1] == ["e"]:
            print(topic, expression, result[1:], file=sys.stderr)
    with open(os.path.join(folder, topic + ".json"), "w") as target:
        target.write("[\n" + ",\n".join(json.dumps(r) for r in stored) + "\n]\n")
    print(topic, len(stored))
