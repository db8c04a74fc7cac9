import numpy as np
import matplotlib.pyplot as plt

plt.style.use('dark_background')
x = np.linspace(0, 10)
for shift in np.linspace(0, np.pi, 6):
    plt.plot(x, np.sin(x + shift), 'o-')
plt.title('dark background')
plt.style.use('default')
