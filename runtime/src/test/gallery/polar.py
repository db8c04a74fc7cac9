import numpy as np
import matplotlib.pyplot as plt

r = np.arange(0, 2, 0.01)
ax = plt.subplot(projection='polar')
ax.plot(2 * np.pi * r, r)
ax.bar(np.linspace(0, 2 * np.pi, 8, endpoint=False), np.arange(1, 9) / 5, width=0.4, alpha=0.4, color='r')
ax.set_rmax(2)
ax.set_title('A line plot on a polar axis')
