"""Table colors."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.axis('off')
ax.table([[1, 2], [3, 4]], rowLabels=['r1', 'r2'], colLabels=['c1', 'c2'], loc='center', cellColours=[['w', 'y'], ['c', 'w']])
