"""Errorbar kinds."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x = np.arange(6)
ax.errorbar(x, x, yerr=[0.2 * x, 0.5 * x], fmt='o', capsize=3)
ax.errorbar(x, x + 3, xerr=0.3, yerr=0.5, ls='--', ecolor='r', elinewidth=3, barsabove=True)
ax.errorbar(x, x + 6, yerr=0.8, uplims=[0, 1] * 3, lolims=[1, 0] * 3)
