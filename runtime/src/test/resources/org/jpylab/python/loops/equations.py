# --- a list with a parameter that has a default
from scipy.integrate import odeint, solve_ivp
def f(y, t, a, b=0.5):
    u, v = y
    return [a * u - b * u * v, -1.5 * v + 0.75 * b * u * v]
y = odeint(f, [10, 5], np.linspace(0, 20, 300), args=(1.0,))
# --- a list in a variable
from scipy.integrate import odeint
def f(y, t, b, c):
    theta, omega = y
    dydt = [omega, -b * omega - c * np.sin(theta)]
    return dydt
y = odeint(f, [3.0, 0.1], np.linspace(0, 10, 200), args=(0.25, 5.0))
# --- an array, parameters in a dictionary, time first
from scipy.integrate import odeint
def f(t, s, p):
    x, y, z = s
    return np.array([p['s'] * (y - x), x * (28 - z) - y, x * y - 8 / 3 * z])
y = odeint(f, [1, 1, 1], np.linspace(0, 10, 200), args=({'s': 10},), tfirst=True)
# --- elements that are written, with a condition
from scipy.integrate import odeint
def f(y, t):
    d = np.zeros(3)
    d[0] = -y[0]
    d[1] = y[0] - y[1]**2
    if t > 3:
        d[2] = y[1]**2
    return d
y = odeint(f, [1, 0, 0], np.linspace(0, 10, 200))
# --- a matrix, and one slope that is a number
from scipy.integrate import odeint
A = np.array([[-1., .5], [.2, -.7]])
y = odeint(lambda y, t: A @ y, [1, 2], np.linspace(0, 20, 200))
z = odeint(lambda y, t: -y + np.cos(t), 1.0, np.linspace(0, 20, 200))
# --- a method, and functions of gates
from scipy.integrate import odeint
def rate(v):
    return 0.1 * (v + 40.0) / (1.0 - np.exp(-0.1 * (v + 40.0)))
class Model:
    def __init__(self):
        self.g = 2.0
    def slopes(self, y, t):
        v, w = y
        return rate(v) - v - w + self.g * (t > 5), 0.08 * (v + 0.7 - 0.8 * w)
y = odeint(Model().slopes, [-1, 1], np.linspace(0, 20, 300))
# --- a function that changes what it reads later on
from scipy.integrate import odeint
k = {'r': 1.0}
seen = []
def f(y, t):
    if t > 5:
        k['r'] = 2.0
    if t > 8:
        seen.append(t)
    return -k['r'] * y + np.sin(20 * t)
y = odeint(f, 0.0, np.linspace(0, 10, 100))
# --- a warning in the middle
from scipy.integrate import odeint
y = odeint(lambda y, t: -y + np.sqrt(5 - t), 1.0, np.linspace(0, 5, 50))
z = odeint(lambda y, t: [-y[0] + np.exp(400 * (t - 4)) * 0], 1.0, np.linspace(0, 6, 50))
# --- an exception in the middle
from scipy.integrate import odeint
v = [1.0, 2.0]
def f(y, t):
    return -y * v[int(t / 4)]
y = odeint(f, 1.0, np.linspace(0, 20, 50))
# --- all methods of solve_ivp
from scipy.integrate import solve_ivp
def f(t, y, a):
    u, v = y
    return [a * u - .5 * u * v, -1.5 * v + 0.375 * u * v]
ends = [solve_ivp(f, (0, 30), [10, 5], method=m, args=(1.0,), rtol=1e-6).y[:, -1].tolist()
        for m in ('RK45', 'RK23', 'DOP853', 'Radau', 'BDF', 'LSODA')]
# --- solve_ivp with a part of the solution wanted, and a complex one
from scipy.integrate import solve_ivp
s = solve_ivp(lambda t, y: [y[1], -y[0]], (0, 40), [0, 1], t_eval=np.linspace(0, 40, 90), rtol=1e-8)
y, n = s.y, s.nfev
z = solve_ivp(lambda t, y: 1j * y, (0, 10), [1 + 0j], rtol=1e-8).y[0, -1]
