# theta rhythm out of a noisy field potential
import numpy as np
from scipy import signal

fs = 500.0
t = np.arange(0, 4, 1/fs)
rng = np.random.RandomState(5)
lfp = np.sin(2*np.pi*7*t) + 0.5*np.sin(2*np.pi*50*t) + 0.8*rng.randn(t.size)

b, a = signal.butter(3, [4/(fs/2), 12/(fs/2)], btype='band')
print('b', np.round(b, 8))
print('a', np.round(a, 5))
theta = signal.filtfilt(b, a, lfp)
print('%d samples, rms %.4f -> %.4f' % (theta.size, lfp.std(), theta.std()))
f, p = signal.welch(lfp, fs, nperseg=512)
print(p.shape, 'peak at %.2f Hz' % f[p.argmax()])
band = (f >= 4) & (f <= 12)
print('theta power fraction %.4f' % (p[band].sum()/p.sum()))
phase = np.angle(signal.hilbert(theta))
print('mean resultant length %.4f' % np.abs(np.exp(1j*phase).mean()))
peaks, _ = signal.find_peaks(theta, height=0.5, distance=40)
print(len(peaks), 'peaks, mean period %.1f ms' % (1e3*np.diff(peaks).mean()/fs))
w, h = signal.freqz(b, a, worN=[2*np.pi*7/fs, 2*np.pi*50/fs])
print('gain at 7 and 50 Hz:', np.round(np.abs(h), 4))
