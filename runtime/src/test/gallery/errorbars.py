import numpy as np
import matplotlib.pyplot as plt

x = np.arange(0.1, 4, 0.5)
plt.errorbar(x, np.exp(-x), yerr=0.1, xerr=0.2, fmt='o', capsize=3, label='both')
plt.errorbar(x, np.exp(-x) + 0.5, yerr=[0.1 * x, 0.2 * x], fmt='--s', ecolor='r', label='asymmetric')
plt.errorbar(x, np.exp(-x) + 1.5, yerr=0.1, uplims=True, lolims=True, label='limits')
plt.legend()
