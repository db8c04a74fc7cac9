import numpy as np
import matplotlib.pyplot as plt

with plt.style.context('seaborn-v0_8-whitegrid'):
    fig, ax = plt.subplots()
    ax.plot(np.arange(10), np.arange(10)**2, label='squares')
    ax.legend()
