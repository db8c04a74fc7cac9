import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10)
with plt.style.context('ggplot'):
    fig, ax = plt.subplots()
    for i in range(4):
        ax.plot(x, np.sin(x) + 0.5 * i + np.sin(2.1 * i * x) * 0.1)
    ax.set_title('ggplot')
    ax.set_xlabel('x')
