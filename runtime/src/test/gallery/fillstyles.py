import matplotlib.pyplot as plt

for row, fill in enumerate(['full', 'left', 'right', 'bottom', 'top', 'none']):
    for column, marker in enumerate('os^D*pPX'):
        plt.plot(column, row, marker, ms=15, fillstyle=fill, color='darkslateblue',
                 markerfacecoloralt='orange', markeredgecolor='brown')
plt.xlim(-1, 8)
plt.ylim(-1, 6)
