"""Offset text."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.plot([100000.1, 100000.2, 100000.3], [1e9, 2e9, 3e9])
