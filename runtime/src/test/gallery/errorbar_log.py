"""Errorbar log."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.errorbar([1, 10, 100], [3, 30, 20], yerr=[1, 10, 15], fmt='s-', capsize=5)
ax.set_xscale('log')
ax.set_yscale('log')
