import matplotlib.pyplot as plt
from matplotlib.markers import MarkerStyle
from matplotlib.transforms import Affine2D

for k, angle in enumerate((0, 15, 30, 45, 60, 90)):
    turned = Affine2D().rotate_deg(angle)
    plt.plot(k, 2, marker=MarkerStyle('o', 'left', turned), ms=25, mfc='C0', markerfacecoloralt='lightsteelblue', mec='k')
    plt.plot(k, 1, marker=MarkerStyle('1', transform=turned), ms=25, mec='C3')
    plt.plot(k, 0, marker=MarkerStyle(r'$\frac{1}{x}$', transform=turned), ms=30, color='C4')
plt.xlim(-0.5, 5.5)
plt.ylim(-0.5, 2.5)
