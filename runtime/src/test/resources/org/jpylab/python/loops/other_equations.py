# --- a function that counts its calls
from scipy.integrate import odeint
calls = 0
def f(y, t):
    global calls
    calls += 1
    return -y
y = odeint(f, 1.0, np.linspace(0, 20, 200))
# --- a function that notes its times
from scipy.integrate import odeint
times = []
def f(y, t):
    times.append(t)
    return -y
y = odeint(f, 1.0, np.linspace(0, 20, 200))
n = len(times)
# --- an object that counts
from scipy.integrate import solve_ivp
class Model:
    calls = 0
    def __init__(self):
        self.calls = 0
    def slopes(self, t, y):
        self.calls += 1
        return -y
m = Model()
y = solve_ivp(m.slopes, (0, 20), [1.0], rtol=1e-8).y
n = m.calls
# --- events that change what the function reads
from scipy.integrate import solve_ivp
k = [1.0]
def event(t, y):
    if t > 5:
        k[0] = 2.0
    return y[0] - 0.1
y = solve_ivp(lambda t, y: [y[1], -k[0] * y[0]], (0, 20), [1.0, 0.0], events=event, rtol=1e-8).y
# --- a matrix of derivatives that changes what the function reads
from scipy.integrate import odeint
k = [1.0]
def matrix(y, t):
    k[0] += 1
    return [[-k[0]]]
y = odeint(lambda y, t: -k[0] * y, 1.0, np.linspace(0, 20, 200), Dfun=matrix)
# --- slopes of too many components
from scipy.integrate import odeint
y = odeint(lambda y, t: [-1.0, 2.0], 1.0, np.linspace(0, 20, 200))
