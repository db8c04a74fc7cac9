# Hodgkin-Huxley with scipy's solvers
import numpy as np
from scipy.integrate import odeint, solve_ivp

C, gNa, gK, gL, ENa, EK, EL = 1.0, 120.0, 36.0, 0.3, 50.0, -77.0, -54.387


def rates(V):
    am = 0.1*(V + 40)/(1 - np.exp(-(V + 40)/10))
    bm = 4*np.exp(-(V + 65)/18)
    ah = 0.07*np.exp(-(V + 65)/20)
    bh = 1/(1 + np.exp(-(V + 35)/10))
    an = 0.01*(V + 55)/(1 - np.exp(-(V + 55)/10))
    bn = 0.125*np.exp(-(V + 65)/80)
    return am, bm, ah, bh, an, bn


def derivative(X, t, I):
    V, m, h, n = X
    am, bm, ah, bh, an, bn = rates(V)
    dV = (I - gNa*m**3*h*(V - ENa) - gK*n**4*(V - EK) - gL*(V - EL))/C
    return dV, am*(1 - m) - bm*m, ah*(1 - h) - bh*h, an*(1 - n) - bn*n


start = [-65, 0.05, 0.6, 0.32]
t = np.arange(0, 60, 0.05)
for I in (0.0, 5.0, 10.0):
    V = odeint(derivative, start, t, args=(I,))[:, 0]
    up = np.flatnonzero((V[:-1] < 0) & (V[1:] >= 0))
    print('I = %4.1f: %d spikes, peak %.1f mV, end %.1f mV' % (I, up.size, V.max(), V[-1]))
solution = solve_ivp(lambda t, X: derivative(X, t, 10.0), (0, 60), start, t_eval=t, rtol=1e-8, atol=1e-8)
print(solution.success, solution.y.shape)
print('difference below 0.05 mV:', np.abs(solution.y[0] - V).max() < 0.05)
