import matplotlib.pyplot as plt

markers = ['.', ',', 'o', 'v', '^', '<', '>', '1', '2', '3', '4', '8', 's', 'p', 'P', '*', 'h', 'H',
           '+', 'x', 'X', 'D', 'd', '|', '_', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
for i, marker in enumerate(markers):
    plt.plot(i % 8, i // 8, marker=marker, markersize=12, color='C%d' % (i % 10))
    plt.plot(i % 8 + 0.4, i // 8, marker=marker, markersize=6, mec='k', mfc='y')
plt.margins(0.1)
