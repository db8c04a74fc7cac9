"""Surface."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
fig.clf()
a = fig.add_subplot(projection='3d')
x, y = np.meshgrid(np.linspace(-2, 2, 25), np.linspace(-2, 2, 25))
a.plot_surface(x, y, np.exp(-x ** 2 - y ** 2), cmap='viridis')
