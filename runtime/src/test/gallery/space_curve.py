"""Space curve."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
fig.clf()
a = fig.add_subplot(projection='3d')
t = np.linspace(0, 20, 300)
a.plot(np.cos(t), np.sin(t), t / 10, lw=2)
a.scatter(np.cos(t[::20]), np.sin(t[::20]), t[::20] / 10, c='r')
