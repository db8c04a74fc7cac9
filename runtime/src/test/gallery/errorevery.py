"""Errorevery."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x = np.linspace(0, 4, 40)
ax.errorbar(x, np.exp(-x), yerr=0.1, errorevery=(2, 6))
