"""Ticks percent rotated."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
from matplotlib import ticker
ax.plot([0, 0.5, 1], [1, 10, 5])
ax.xaxis.set_major_formatter(ticker.PercentFormatter(1))
plt.setp(ax.get_xticklabels(), rotation=45, ha='right')
ax.invert_yaxis()
