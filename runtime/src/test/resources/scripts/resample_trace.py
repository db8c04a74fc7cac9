# a voltage trace resampled, and its slope and area
import numpy as np
from scipy.interpolate import CubicSpline, interp1d

t = np.array([0, 1, 2, 3, 5, 8, 10.0])
v = np.array([-70, -65, -40, 20, -75, -72, -70.0])
fine = np.linspace(0, 10, 11)
print(np.interp(fine, t, v))
linear = interp1d(t, v)
spline = CubicSpline(t, v)
print('at 2.5: linear %.3f, spline %.3f' % (linear(2.5), spline(2.5)))
print('spline slope at 2.5: %.3f' % spline(2.5, 1))
print(np.interp([-1, 11], t, v), np.interp(-1, t, v, left=0))
try:
    linear(12)
except ValueError as error:
    print(type(error).__name__)
print('trapz', np.trapz(v, t), 'gradient', np.gradient(v, t).round(3))
up = np.repeat(v, 2)
print(up[:6], np.tile([1, 0], 3))
print(np.diff(v, n=2))
down = v[:6].reshape(-1, 2).mean(axis=1)
print(down)
nearest = t[np.abs(t[:, None] - np.array([0.4, 4.2])).argmin(axis=0)]
print(nearest)
