# diffusion along a dendrite, and its spectrum
import numpy as np

nx, nt, dx, dt, D = 41, 400, 0.05, 0.001, 0.5
x = (np.arange(nx) - nx//2)*dx
v = np.exp(-x**2/0.02)
total = v.sum()
snapshots = [v.copy()]
for k in range(nt):
    lap = np.empty_like(v)
    lap[1:-1] = v[2:] - 2*v[1:-1] + v[:-2]
    lap[0], lap[-1] = v[1] - v[0], v[-2] - v[-1]
    v = v + D*dt/dx**2*lap
    if (k + 1) % 100 == 0:
        snapshots.append(v.copy())
snapshots = np.array(snapshots)
print(snapshots.shape, 'conserved:', np.allclose(snapshots.sum(axis=1), total))
print('peak', np.round(snapshots.max(axis=1), 4))
width = np.sqrt((snapshots*x**2).sum(1)/snapshots.sum(1))
print('width', np.round(width, 4))
print('symmetric', np.allclose(v, v[::-1]))
spectrum = np.abs(np.fft.rfft(snapshots, axis=1))
print(spectrum.shape, np.round(spectrum[[0, -1], :3], 3))
f = np.fft.fft([1, 0, 0, 0, 1, 0, 0, 0])
print(f, np.fft.ifft(f).real)
print(np.fft.fft2(np.eye(2)), np.fft.rfftfreq(6, 0.1))
