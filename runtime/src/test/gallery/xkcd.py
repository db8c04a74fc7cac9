import numpy as np
import matplotlib.pyplot as plt

with plt.xkcd():
    fig, ax = plt.subplots()
    ax.plot(np.arange(100), np.ones(100) * 2 + np.where(np.arange(100) > 70, -np.arange(100) / 30, 0))
    ax.set_title('a joke')
