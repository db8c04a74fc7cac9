import numpy as np
import matplotlib.pyplot as plt

big = np.sin(np.arange(900)[:, None] / 7.0) * np.cos(np.arange(1200)[None, :] / 5.0)
fig, (a, b) = plt.subplots(1, 2)
a.imshow(big)
b.imshow(np.dstack([np.linspace(0, 1, 64).reshape(8, 8)] * 3), interpolation='nearest')
