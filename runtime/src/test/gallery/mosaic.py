import matplotlib.pyplot as plt

fig, axd = plt.subplot_mosaic([['left', 'right top'], ['left', 'right bottom']], layout='constrained')
for k, ax in axd.items():
    ax.set_title(k)
    ax.plot([1, 10, 5])
    ax.set_xlabel('x label')
