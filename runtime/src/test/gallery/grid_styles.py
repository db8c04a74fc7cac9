"""Grid styles."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.plot([1, 5, 2])
ax.grid(axis='y', color='r', ls=':', lw=2)
ax.minorticks_on()
ax.grid(which='minor', alpha=0.3)
ax.set_axisbelow(True)
