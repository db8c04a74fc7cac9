"""Text fonts."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
for k, (family, weight) in enumerate([('sans-serif', 'normal'), ('serif', 'bold'), ('monospace', 'normal')]):
    ax.text(0.1, 0.8 - k * 0.3, family + ' ' + weight, family=family, weight=weight, size=16)
