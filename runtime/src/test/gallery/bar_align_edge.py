"""Bar align edge."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.bar([0, 1, 2], [1, 2, 3], width=[0.5, 0.8, 1], align='edge', alpha=0.5, lw=3, ec='r')
