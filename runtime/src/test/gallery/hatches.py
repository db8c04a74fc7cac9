import matplotlib.pyplot as plt

patterns = ['/', '\\', '|', '-', '+', 'x', 'o', 'O', '.', '*', '//', 'oo', '||--']
for i, hatch in enumerate(patterns):
    plt.bar(i, 3 + i % 3, color='white', edgecolor='C%d' % (i % 10), hatch=hatch)
