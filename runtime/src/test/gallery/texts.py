import matplotlib.pyplot as plt

plt.axis([0, 10, 0, 10])
for i, ha in enumerate(['left', 'center', 'right']):
    for j, va in enumerate(['top', 'center', 'baseline', 'bottom']):
        plt.plot(2 + 3 * i, 1.5 + 2.2 * j, 'r+')
        plt.text(2 + 3 * i, 1.5 + 2.2 * j, ha + '\n' + va + ' gy', ha=ha, va=va, bbox=dict(facecolor='y', alpha=0.3))
plt.text(5, 9.5, 'bold italic serif', weight='bold', style='italic', family='serif', fontsize=14, color='navy')
plt.text(0.2, 9.3, 'monospace text', family='monospace')
