# a bump of activity on a ring, with circular convolution by FFT
import numpy as np

n = 64
theta = 2*np.pi*np.arange(n)/n
w = -1.0 + 3.0*np.cos(theta)
rate = np.maximum(0, np.cos(theta - np.pi/2)) + 0.1
transform = np.fft.fft(w)
history = []
for step in range(200):
    cue = 0.5*np.cos(theta - np.pi) if 50 <= step < 100 else 0
    recurrent = np.real(np.fft.ifft(transform*np.fft.fft(rate)))/n
    rate = rate + 0.1*(-rate + np.tanh(np.maximum(0, recurrent + cue + 0.2)))
    z = (rate*np.exp(1j*theta)).sum()
    history.append(np.angle(z, deg=True))
history = np.array(history)
print('bump at %.2f, %.2f, %.2f degrees' % (history[49], history[99], history[-1]))
print('height %.4f, width %d cells' % (rate.max(), (rate > rate.max()/2).sum()))
direct = np.array([(np.roll(w[::-1], i + 1)*rate).sum() for i in range(n)])
print('FFT equals the sum:', np.allclose(direct/n, np.real(np.fft.ifft(transform*np.fft.fft(rate)))/n))
power = np.abs(np.fft.rfft(rate))**2
print('harmonics', np.round(power[:5]/power[0], 4))
print(np.fft.fftfreq(8, d=0.5), np.fft.fftshift(np.arange(6)))
