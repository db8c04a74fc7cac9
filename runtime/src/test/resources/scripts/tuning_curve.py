# a Gaussian tuning curve fitted to noisy rates
import numpy as np
from scipy.optimize import curve_fit


def tuning(theta, base, gain, preferred, width):
    return base + gain*np.exp(-0.5*((theta - preferred)/width)**2)


theta = np.linspace(-90, 90, 19)
true = (5.0, 30.0, 12.0, 25.0)
rng = np.random.RandomState(0)
rates = tuning(theta, *true) + rng.randn(theta.size)
params, cov = curve_fit(tuning, theta, rates, p0=[1, 20, 0, 30])
for name, value, sigma, truth in zip(['base', 'gain', 'preferred', 'width'], params,
                                     np.sqrt(np.diag(cov)), true):
    print(f'{name:>10s} = {value:8.3f} +- {sigma:.3f}   (true {truth:g})')
residual = rates - tuning(theta, *params)
r2 = 1 - (residual**2).sum()/((rates - rates.mean())**2).sum()
print(f'R^2 = {r2:.4f}')
print('half width at half height: %.2f deg' % (params[3]*np.sqrt(2*np.log(2))))
best = theta[np.argmax(rates)]
print('largest response at', best)
