"""Wireframe."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
fig.clf()
a = fig.add_subplot(projection='3d')
x, y = np.meshgrid(np.linspace(-2, 2, 15), np.linspace(-2, 2, 15))
a.plot_wireframe(x, y, x * y, color='0.3')
a.set(xlabel='x', ylabel='y', zlabel='z')
a.view_init(40, 20)
