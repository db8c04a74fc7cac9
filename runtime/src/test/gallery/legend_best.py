"""Legend best."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x = np.linspace(0, 4, 50)
ax.plot(x, x ** 2, label='square')
ax.bar([1, 2], [10, 12], 0.2, label='bars', color='0.7')
ax.scatter([3], [2], label='dot', c='r')
ax.fill_between(x, 0, x, alpha=0.2, label='area')
ax.legend()
