"""Steps all."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x = np.arange(8)
for k, where in enumerate(['pre', 'mid', 'post']):
    ax.step(x, np.sin(x) + k, where=where)
    ax.plot(x, np.sin(x) + k, 'o--', color='grey', alpha=0.3)
