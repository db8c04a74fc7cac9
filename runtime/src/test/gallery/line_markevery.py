"""Line markevery."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x = np.linspace(0, 10, 101)
for k, every in enumerate([5, (3, 10), 0.15, slice(0, 50, 7)]):
    ax.plot(x, np.sin(x) + k, '-o', markevery=every)
