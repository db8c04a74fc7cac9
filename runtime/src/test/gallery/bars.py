import numpy as np
import matplotlib.pyplot as plt

labels = ['G1', 'G2', 'G3', 'G4', 'G5']
men = [20, 34, 30, 35, 27]
women = [25, 32, 34, 20, 25]
x = np.arange(5)
fig, (a, b) = plt.subplots(1, 2, figsize=(8, 4))
a.bar(x - 0.2, men, 0.4, label='Men')
r = a.bar(x + 0.2, women, 0.4, label='Women', edgecolor='k', hatch='//')
a.bar_label(r, padding=3)
a.set_xticks(x, labels)
a.legend()
b.bar(labels, men, yerr=[2, 3, 4, 1, 2], capsize=4)
b.bar(labels, women, bottom=men, color='0.7')
