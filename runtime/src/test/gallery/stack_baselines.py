"""Stack baselines."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x = np.arange(10)
ax.stackplot(x, np.abs(np.sin(x)) + 1, np.abs(np.cos(x)) + 1, x / 5, baseline='wiggle', labels=['a', 'b', 'c'])
ax.legend(loc='upper left')
