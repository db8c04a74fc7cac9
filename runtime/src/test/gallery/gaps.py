import numpy as np
import matplotlib.pyplot as plt

x = np.arange(0, 10, 0.1)
y = np.sin(x)
y[20:30] = np.nan
y[50] = np.inf
plt.plot(x, y, '.-')
plt.plot(x, np.ma.masked_where(np.abs(np.cos(x)) > 0.8, np.cos(x)), lw=3)
plt.xlim(-1, 11)
