import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0.1, 2 * np.pi, 41)
plt.stem(x, np.exp(np.sin(x)), linefmt='grey', markerfmt='D', bottom=1.1)
plt.vlines([1, 2, 3], 0.2, 0.8, colors='r', linestyles='dashed')
plt.hlines([0.3, 0.5], 4, 6, lw=[1, 4])
