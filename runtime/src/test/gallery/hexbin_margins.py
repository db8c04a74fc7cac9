import matplotlib.pyplot as plt
import numpy as np

x, y = np.random.RandomState(3).randn(2, 2000)
fig, axs = plt.subplots(1, 2, figsize=(8, 4))
axs[0].hexbin(x, y, gridsize=15, marginals=True)
axs[1].hexbin(x, y, C=x * y, gridsize=12, reduce_C_function=np.max, cmap='inferno', marginals=True)
