# a Gabor receptive field and its response to gratings
import matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
import numpy as np
from scipy import ndimage

x, y = np.mgrid[-10:11, -10:11]
gabor = np.exp(-(x**2 + y**2)/18.0)*np.cos(0.8*x)
gabor -= gabor.mean()
print(gabor.shape, 'min %.4f max %.4f' % (gabor.min(), gabor.max()))
angles = np.arange(0, 180, 30)
response = [np.sum(gabor*np.cos(0.8*(x*np.cos(a) + y*np.sin(a)))) for a in np.deg2rad(angles)]
for angle, r in zip(angles, response):
    print('%4d %8.3f' % (angle, r))
smooth = ndimage.gaussian_filter(gabor, 1.5)
print('smoothed %.4f' % smooth.max(), 'centre of mass', np.round(ndimage.center_of_mass(np.abs(gabor)), 3))
labels, n = ndimage.label(gabor > 0.3)
print(n, 'regions of', np.bincount(labels.ravel())[1:])
image = plt.imshow(gabor, cmap='gray', origin='lower', extent=(-10, 10, -10, 10), interpolation='nearest')
plt.colorbar()
image.set_clim(-1, 1)
print(image.get_clim(), image.get_extent(), image.get_array().shape)
ax = plt.gca()
print(plt.gcf().axes[0].get_xlim(), image.get_cmap().name, len(plt.gcf().axes))
print(np.flipud(gabor)[0, 0] == gabor[-1, 0], np.rot90(gabor).shape, gabor[::5, ::5].shape)
