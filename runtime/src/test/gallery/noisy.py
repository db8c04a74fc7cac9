import numpy as np
import matplotlib.pyplot as plt

rng = np.random.RandomState(5)
y = np.cumsum(rng.randn(20000))
fig, (a, b) = plt.subplots(2, 1)
a.plot(y, lw=1)
b.plot(rng.randn(20000), ',')
