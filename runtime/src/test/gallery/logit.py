"""Logit."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x = np.linspace(0.001, 0.999, 200)
ax.plot(x, x)
ax.set_yscale('logit')
ax.grid(True)
