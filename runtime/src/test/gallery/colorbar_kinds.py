"""Colorbar kinds."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
fig.clf()
a, b = fig.subplots(2, 1)
m = a.imshow(np.arange(30).reshape(3, 10), aspect='auto')
fig.colorbar(m, ax=[a, b], extend='both', ticks=[0, 15, 29], label='both')
b.plot([1, 2])
