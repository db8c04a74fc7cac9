"""Annotate arrows."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.plot([0, 1, 2], [0, 1, 0])
ax.annotate('peak', (1, 1), (1.4, 1.2), arrowprops=dict(arrowstyle='->', connectionstyle='arc3,rad=0.3'))
ax.annotate('fancy', (0.5, 0.5), (0.1, 1.2), arrowprops=dict(arrowstyle='fancy', fc='r'))
ax.annotate('simple', (1.5, 0.5), (60, 30), textcoords='offset points', arrowprops=dict(facecolor='k', shrink=0.05))
ax.set_ylim(0, 1.6)
