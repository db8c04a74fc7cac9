import matplotlib.pyplot as plt

plt.axis('off')
plt.table(cellText=[['1', '2', '3'], ['4', '5', '6']], rowLabels=['a', 'b'], colLabels=['x', 'y', 'z'], loc='center')
