import matplotlib.pyplot as plt
import numpy as np

values = np.array([[3, 5, 2], [4, 1, 6]])
for row, color in zip(values.cumsum(axis=0)[::-1], ('C1', 'C0')):
    plt.bar([0.5, 1.5, 2.5], row, 0.4, color=color)
plt.xlim(0, 3)
plt.table([[str(v) for v in row] for row in values], rowLabels=['late', 'early'], rowColours=['C0', 'C1'],
          colLabels=['one', 'two', 'three'], loc='bottom')
plt.subplots_adjust(left=0.2, bottom=0.2)
plt.xticks([])
