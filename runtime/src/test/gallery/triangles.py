import numpy as np
import matplotlib.pyplot as plt

rng = np.random.RandomState(2)
x, y = rng.rand(2, 40)
fig, (a, b) = plt.subplots(1, 2)
a.triplot(x, y, 'go-', lw=0.8)
b.tricontourf(x, y, np.sin(6 * x) + y)
