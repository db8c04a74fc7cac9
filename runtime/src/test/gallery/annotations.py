import numpy as np
import matplotlib.pyplot as plt

t = np.arange(0.0, 5.0, 0.01)
plt.plot(t, np.cos(2 * np.pi * t), lw=2)
plt.annotate('local max', xy=(2, 1), xytext=(3, 1.5), arrowprops=dict(facecolor='black', shrink=0.05))
plt.annotate('simple', xy=(1, 1), xytext=(0.3, 1.6), arrowprops=dict(arrowstyle='->'))
plt.annotate('curved', xy=(1.5, -1), xytext=(2.5, -1.6), bbox=dict(boxstyle='round', fc='0.8'),
             arrowprops=dict(arrowstyle='-|>', connectionstyle='arc3,rad=0.3'))
plt.annotate('fancy', xy=(3.5, -1), xytext=(4, -1.7), arrowprops=dict(arrowstyle='fancy', fc='r'))
plt.ylim(-2, 2)
