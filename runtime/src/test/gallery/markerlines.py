import numpy as np
import matplotlib.pyplot as plt

x = np.arange(20)
plt.plot(x, x**2, 'ro-', x, 10 * x, 'bs--', x, 5 * x + 100, 'g^:')
plt.plot(x, 300 - x * 8, 'kD', markevery=3, linestyle='-', lw=0.8)
plt.plot(x, 250 - x * 2, 'm*', ms=14, mew=2, mec='c')
plt.xlabel('number')
plt.ylabel('square')
plt.title('Markers and lines')
