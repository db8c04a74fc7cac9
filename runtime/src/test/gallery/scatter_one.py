import numpy as np
import matplotlib.pyplot as plt

rng = np.random.RandomState(3)
for color in ['tab:blue', 'tab:orange', 'tab:green']:
    x, y = rng.rand(2, 100)
    plt.scatter(x, y, c=color, s=80, label=color, alpha=0.3, edgecolors='none')
plt.legend()
plt.grid(True)
