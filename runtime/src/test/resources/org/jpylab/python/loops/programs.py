# --- Euler's method in a module
v = np.zeros(1000)
I = np.sin(np.arange(1000) * 0.01)
dt = 0.1
for i in range(1, 1000):
    dvdt = -v[i - 1] + I[i - 1]
    v[i] = v[i - 1] + dvdt * dt
    if v[i] >= 0.5:
        v[i] = 0.0
# --- in a function, with spikes and a refractory time
def run(n, I, pars):
    v = np.zeros(n)
    v[0] = -65.
    spikes = []
    tr = 0.
    for it in range(n - 1):
        if tr > 0:
            v[it] = pars['reset']
            tr = tr - 1
        elif v[it] >= pars['threshold']:
            spikes.append(it)
            v[it] = pars['reset']
            tr = 2 / 0.5
        v[it + 1] = v[it] + (-(v[it] + 75.) + I[it] / 10.) * (0.5 / 10.)
    return v, np.array(spikes) * 0.5, tr, it
v, spikes, tr, it = run(800, 300. + np.arange(800), dict(reset=-75., threshold=-55.))
# --- gates with functions of the voltage
def alpha(u):
    return (2.5 - 0.1 * u) / (np.exp(2.5 - 0.1 * u) - 1)
def beta(u, scale=18., *, unused=1):
    return 4 * np.exp(-u / scale)
def rate(m, u):
    """dm/dt"""
    a = alpha(u)
    b = 4 * np.exp(-u / 18)
    return a * (1 - m) - b * m
m = np.zeros(600)
u = np.linspace(-60, 24, 600)
for i in range(1, len(u)):
    m[i] = m[i - 1] + rate(m[i - 1], u[i - 1]) * 0.01
# --- columns of one element
n = 500
V = np.zeros([n, 1])
m = np.zeros([n, 1])
V[0] = -70.0
m[0] = 0.05
def a(V):
    return (2.5 - 0.1 * (V + 65)) / (np.exp(2.5 - 0.1 * (V + 65)) - 1)
for i in range(0, n - 1):
    V[i + 1] = V[i] + 0.01 * (0.3 * (10.6 - (V[i] + 65)) + m[i]**2 * (50 - V[i]))
    m[i + 1] = m[i] + 0.01 * (a(V[i]) * (1 - m[i]) - m[i])
    last = V[i] * 2
# --- Izhikevich's model with scalars that are Python's and NumPy's in turns
a, b, c, d = 0.02, 0.2, -65, 8
v, u = -65., -13.
vs, us = [], []
fired = 0
I = np.ones(2000) * 10
for t in range(2000):
    v += 0.5 * (0.04 * v * v + 5 * v + 140 - u + I[t])
    u += a * (b * v - u)
    if v >= 30:
        vs.append(30.0)
        v = c
        u = u + d
        fired += 1
    else:
        vs.append(v)
    us.append(u)
# --- an index out of range in the middle
x = np.arange(300.)
s = 0
for i in range(400):
    s = s + x[i]
    x[i] = s
# --- the same in a function
def f(x):
    s = 0
    for i in range(400):
        x[i] = 1.5
        s = s + x[i + 1]
    return s
x = np.arange(300.)
f(x)
# --- a division by zero that Python raises
s = 1.0
for i in range(500):
    s = s + 1 / (250 - i)
# --- a division by zero that NumPy warns of
x = np.arange(500.) - 250
y = np.zeros(500)
for i in range(500):
    y[i] = 1 / x[i]
# --- an overflow that NumPy warns of
x = np.ones(400)
for i in range(1, 400):
    x[i] = x[i - 1] * 10
# --- a function that overflows
y = np.zeros(400)
for i in range(400):
    y[i] = np.exp(i * 2.0)
# --- a logarithm of zero and less
y = np.zeros(400)
for i in range(400):
    y[i] = np.log(300 - i)
# --- integers that grow beyond 64 bits
n = 1
for i in range(300):
    n = n * 3
# --- integers and their operators
a = b = c = d = 0
for i in range(-250, 250):
    a += i // 7
    b += i % 7
    c = c - i * i
    d = (d * 31 + i) % 65537
# --- powers of integers
s = 0
for i in range(300):
    s += i**3
# --- real operators
a = 0.0
for i in range(-300, 300):
    x = i * 0.37
    a += x // 0.5 + x % -1.3 - abs(x)
# --- an integer that becomes real
x = 0
for i in range(300):
    x = x * 0.5 + i
# --- Python's numbers that become NumPy's
y = np.linspace(0, 1, 300)
total = 0.0
count = 0
for i in range(300):
    if y[i] > 0.5:
        total += y[i]
        count += 1
# --- a variable that only one branch sets
for i in range(300):
    if i == 250:
        found = i * 2.5
# --- a variable that is read before it has a value
for i in range(300):
    if i > 100:
        x = y + 1
    if i > 200:
        y = 2.0
# --- a variable that is set too late
def f():
    s = 0
    for i in range(300):
        if i > 200:
            s = s + late
        if i == 250:
            late = 1
    return s
f()
# --- break and continue
s = 0
for i in range(1000):
    if i % 2:
        continue
    if i > 700:
        break
    s += i
# --- break in a function
def f():
    s = 0.0
    for i in range(1000):
        s += i * 0.1
        if s > 1000:
            break
    return s, i
r = f()
# --- loops in loops
m = np.zeros((20, 30))
k = 0
for r in range(240):
    for i in range(20):
        for j in range(30):
            if j == i:
                continue
            m[i, j] += i * j * 0.5 + r
        k += i
# --- a while in it
steps = 0
for i in range(1, 300):
    n = i
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
# --- swapping
a, b = 0, 1
for i in range(80 * 3):
    a, b = b, (a + b) % 1000003
# --- several targets
for i in range(300):
    x = y = i * 0.5
    z = x + y
# --- truth in variables
up = False
n = 0
for i in range(400):
    x = math.sin(i * 0.1)
    was = up
    up = x > 0
    if up and not was:
        n += 1
# --- arrays of integers and truth
counts = np.zeros(10, int)
marks = np.zeros(400, bool)
for i in range(400):
    counts[i % 10] += 1
    marks[i] = i % 3 == 0
    if marks[i - 1]:
        counts[0] += 2
# --- real numbers into an array of integers
n = np.zeros(300, int)
for i in range(300):
    n[i] = i * 0.7 - 30
# --- a view onto the same memory
x = np.arange(400.)
y = x[::-1]
for i in range(1, 400):
    x[i] = y[i - 1] + 1
# --- a column of a matrix
m = np.arange(900.).reshape(300, 3)
column = m[:, 1]
for i in range(1, 300):
    column[i] = column[i - 1] * 0.5 + m[i, 0] - m[i][2]
# --- three dimensions
m = np.zeros((3, 4, 300))
for i in range(300):
    m[i % 3, i % 4, i] = i
    m[-1, -1, -i] = i * 0.5
# --- an array that is read-only
x = np.zeros(300)
x.flags.writeable = False
s = 0
for i in range(300):
    s += 1
    if i == 200:
        x[i] = 1
# --- output under a condition
for i in range(500):
    x = i * 0.5
    if i % 400 == 399:
        print('at', i, x)
# --- the least and the greatest
lo, hi = 1e9, -1e9
for i in range(300):
    x = math.cos(i * 0.7)
    lo = min(lo, x)
    hi = max(hi, x)
    k = min(i, 100) + max(i, 200)
# --- int, float, round trips
s = 0
for i in range(300):
    s += int(i * 0.77) + float(i) + int(-i * 0.3)
# --- attributes of an object and of a module
class P:
    tau = 3.0
p = P()
p.gain = 0.25
s = 0.0
for i in range(300):
    s += p.gain * math.pi - s / 10
# --- sizes
x = np.zeros((250, 2))
s = 0
for i in range(len(x)):
    s += x.shape[0] + x.size + x.ndim
# --- keywords and defaults
def f(x, k=2.0, c=1):
    if x > 100:
        return x * k
    else:
        return x + c * 1.0
s = 0.0
for i in range(300):
    s += f(i, c=3) + f(x=i) + f(i, 0.5)
# --- a function of functions
def g(x):
    return x * 0.5
def f(x):
    y = g(x)
    for k in range(3):
        y = y + g(k)
    return y
s = 0.0
for i in range(300):
    s = f(s) + i
# --- a list of what range gave
s = 0
for i in list(range(10, 700, 2)):
    s += i
for i in range(600, 10, -2):
    s -= i * 0.5
# --- chains of comparisons
n = 0
for i in range(300):
    if 10 < i <= 200 and not (i == 50 or i == 60):
        n += 1
# --- NaN
x = np.full(300, np.nan)
n = 0
s = 0.0
for i in range(300):
    s = s + x[i]
    if x[i] > 0 or x[i] == x[i]:
        n += 1
# --- an assertion on the way
n = 0
for i in range(300):
    n += 1
    if i > 250:
        assert n < 260, 'too many'
# --- raise on the way
def f():
    n = 0
    for i in range(300):
        n += i
        if n > 30000:
            raise ValueError('n is %d' % n)
f()
# --- return on the way
def f():
    n = 0
    for i in range(300):
        n += i
        if n > 30000:
            return n, i
r = f()
# --- the order of writes to an array that an error takes back
x = np.zeros(10)
for i in range(300):
    for j in range(10):
        x[j] += 1
        y = x[j + i // 290]
# --- a loop in a method
class Cell:
    def __init__(self):
        self.tau = 10.0
    def run(self, n):
        v = 0.0
        for i in range(n):
            v = v + (1.0 - v) / self.tau
        return v
r = Cell().run(500)
# --- a program of Python 2
n = 0
x = 1
for i in range(1, 400):
    n = n + (i * 3) / 2
    x = x / 2.0 + i / 3
print n, x
# --- a variable that is real on one way and an integer on another
x = 2
big = 0.0
for i in range(2, 400):
    if i % 3 == 0:
        x = i
    elif i % 3 == 1:
        x = i * 0.5
    y = x * 1.5 + (2 * (x + 1) ** 2 - x - 3) * 0.1 - (-x) / 7
    if x > 100:
        big = big + x
# --- and one that ends as an integer
for i in range(301):
    x = i * 0.5
    if i % 4 == 0:
        x = -65
# --- the lesser of numbers of different sorts
v = np.linspace(-1, 1, 400)
x = 1.5
s = 0.0
kinds = []
for i in range(400):
    x = max(min(x * 0.9 + np.sqrt(v[i]**2), 3.0), 0.1)
    y = max(0, v[i]) * 2.0
    s = s + y + min(i, 2.5) * 0.5
    kinds.append(min(v[i], 0.0))
    kinds.append(x)
# --- locals of their own
own = {}
exec(compile("""
s = 0
t = 5.0
""", '<own>', 'exec'), {}, own)
s, t = own['s'], own['t']
for i in range(300):
    s += i * 2
    t = t + s
# --- ranges longer than 32 bits tell
n = 0
for i in range(10**12):
    n += i
    if i == 700:
        break
for k in range(10**15, 10**15 + 400):
    n += k
m = 0
for j in range(5 * 10**9):
    m = m + 1
    if j > 300:
        print(j)
        break
# --- ranges that end between steps
s = 0
for i in range(3, 1203, 4):
    s += i
for k in range(900, -5, -3):
    s -= k
# --- a list that is read and written
x = [0.0] * 301
for i in range(300):
    x[i + 1] = x[i] + 1
    x[-1] += 0.5
# --- a list of integers that takes reals
x = [0] * 301
x[0] = -65.0
for i in range(300):
    x[i + 1] = x[i] + 0.1 * (3 - x[i])
n, last, kinds = len(x), x[-1], [type(y).__name__ for y in x]
# --- a list of integers of two kinds
x = [0, np.int64(3)] * 150
s = 0
for i in range(300):
    s = s + x[i] * 2
    x[i] = i
# --- a list that grows from its end
v, t, spikes = [-65.0], [0], []
def f():
    v, t = [-65.0], [0]
    while t[-1] < 100:
        v.append(v[-1] + 0.1 * (-50 - v[-1]))
        t.append(t[-1] + 0.1)
        if v[-1] > -51:
            v[-1] = -65.0
            spikes.append(len(t))
    return v, t
a, b = f()
# --- beyond the end of a list
x = [1.0] * 250
for i in range(300):
    x[i] = x[i] * 2
# --- a list that holds another kind at last
x = [1.0] * 250
def f():
    for i in range(300):
        x.append(x[-1] * 1.5)
        if i == 270:
            x.append('end')
f()
# --- integers too great for 64 bits in a list
x = [1]
for i in range(300):
    x.append(x[i] * 2)
# --- a while at the top
v, t, n = 1.0, 0.0, 0
while t < 10:
    v += -0.01 * v
    t += 0.01
    n += 1
# --- a while in a function
def f(v):
    n = 0
    while v < 100 and n < 10000:
        v = v * 1.01 + 0.001
        n += 1
    return v, n
a = f(1.0), f(50), f(1)
# --- a while that is left
n = 0
while True:
    n += 1
    if n % 7 == 0:
        continue
    if n > 1000:
        break
# --- a while that returns
def f():
    n = 0.0
    while 1:
        n += 0.5
        if n > 500:
            return n, 'done'
a = f()
# --- a while that prints now and then
n = 0
while n < 1000 or n == -1:
    n += 1
    if n % 250 == 0:
        print(n)
# --- a loop that prints now and then
s = 0
for i in range(1000):
    s += i
    if i % 300 == 0:
        print(i, s)
# --- a loop over an array that prints now and then
s = 0
for i, x in enumerate(np.linspace(0, 1, 1000)):
    s += i * x
    if i % 300 == 299:
        print(i, x, s)
# --- a loop over a list that breaks when Python has it
s = 0
for x in [0.5, 1.5] * 500:
    s += x
    if s > 700:
        print('enough', s)
        break
# --- a while that raises
x = np.zeros(400)
n = 0
while n < 500:
    x[n] = n
    n += 1
# --- elements of an array
s = 0
for x in np.arange(0, 30, 0.1):
    s = s + x
t = type(s).__name__, type(x).__name__
# --- elements of integers and of truth
n, m = 0, 0
for k in np.arange(300):
    n += k
for yes in np.arange(300) % 7 == 0:
    if yes:
        m += 1
# --- part of an array, that is changed
x = np.arange(600.0)
for y in x[::2]:
    x[int(y)] = y + 1
# --- an expression of arrays
x = np.ones(300)
s = 0
for y in x * 2 + 1:
    s += y
for y in -x:
    s += y
# --- a list of numbers
s, n = 0, 0
for x in [0.5, 1.25] * 200:
    s += x
for x in [1, 2, 5] * 100:
    n += x
for x in [1, 2.5] * 150:
    s += x * 0.5
# --- enumerate
v = np.zeros(400)
for i, t in enumerate(np.linspace(0, 1, 400)):
    if i > 0:
        v[i] = v[i - 1] + t
def f(x):
    s = 0
    for i, y in enumerate(x):
        s += i * y
    return i, s
a = f(v)
b = f([0.5] * 300)
# --- zip
def f(a, b):
    s = 0
    for i, (x, y) in enumerate(zip(a, b)):
        s += x * y + i
    return s
a = f(np.arange(300.0), [2] * 350)
s = 0
for x, y, z in zip(range(300), np.ones(300), [1.5] * 300):
    s += x * y * z
# --- reversed
s = []
for i in reversed(range(300)):
    s.append(i * 0.5)
# --- enumerate of others
def enumerate(x):
    return [(1, y) for y in x]
s = 0
for i, x in enumerate([1.0] * 300):
    s += i * x
for i in range(300):
    s += i
# --- a while without a number that turns out late
def f():
    n, s = 0, 0.0
    while n < 300:
        n += 1
        if n > 290:
            s = 'x' * (n - 290)
    return n, s
a = f()
# --- a loop of a function that reads what it may set
def f(n):
    for i in range(n):
        if i > 250:
            y = i * 2.0
    return y
try:
    f(240)
except UnboundLocalError as e:
    error = str(e)
a = f(300)
# --- while with a short circuit
x = np.linspace(0, 1, 500)
i = 0
while i < len(x) and x[i] < 0.9:
    i += 1
# --- an array for a range
def range(n):
    return np.arange(n)
s = 0
for i in range(300):
    s += i
# --- random numbers
np.random.seed(1)
s = k = n = 0
for i in range(300):
    s += np.random.rand() + np.random.randn() * 0.1 + np.random.normal(1, scale=2.0) + np.random.exponential()
    k += np.random.randint(10) + np.random.randint(3, 900) + np.random.poisson(3.0)
    if np.random.uniform(-1, 1) > 0:
        n += 1
after = np.random.rand(3), np.random.randn()
# --- random numbers of a generator
def f(rng):
    s = k = 0
    for i in range(300):
        s += rng.random() + rng.normal(0, 1) + rng.uniform(high=3) + rng.standard_exponential()
        k += rng.integers(10) + rng.poisson(2)
        if i == 250:
            print(s)
    return s, k, rng.random(2)
a = f(np.random.default_rng(5))
b = f(np.random.Generator(np.random.MT19937(5)))
c = f(np.random.Generator(np.random.Philox(5)))
d = f(np.random.Generator(np.random.SFC64(5)))
r = np.random.RandomState(4)
x = [r.randn()]
for i in range(300):
    x.append(x[-1] * 0.9 + r.randn())
    if x[-1] > 3:
        print(i)
y = r.randn(2)
# --- random numbers that raise
np.random.seed(2)
for i in range(300):
    x = np.random.randn()
    y = np.random.normal(x, 290 - i)
# --- functions that return several numbers
def step(x, y, t):
    return (x + 0.1 * y, y - 0.1 * x, t + 1)
xs, ys = [1.0], [0.0]
t = 0
for i in range(300):
    a, b, t = step(xs[-1], ys[-1], t)
    xs.append(a)
    ys.append(b)
# --- a function that returns integers or reals
def f(x):
    if x % 2 == 0:
        return 0
    return x * 0.5
s = 0.0
for i in range(300):
    s = s + f(i) * 2 + 0.25
# --- round
x = np.linspace(-3, 3, 300)
y, z = [], []
t = 0.005
for i in range(300):
    t = round(t + 0.01, 2)
    y.append(round(t * i, 1))
    z.append(round(x[i], 3))
    z.append(round(-2.5 + i * 0.0, 0))
# --- a function that prints now and then, and goes on
def f():
    v = 0.0
    spikes = []
    for i in range(2000):
        v = v + 0.1 * (1.5 - v)
        if v > 1:
            v = 0.0
            spikes.append(i)
            if len(spikes) % 50 == 0:
                print('spikes', len(spikes))
    return spikes, v
a = f()
# --- a list that is changed while a loop goes over it, with an output in the middle
x = [1.0] * 900
s = 0
for i, y in enumerate(x):
    s += y
    if i < 890:
        x[i + 5] = x[i] + 0.5
    if i == 300:
        print(s)
# --- whole arrays
x = np.zeros(5)
for i in range(300):
    x = x + i
# --- parts of arrays
x = np.zeros(600)
for i in range(300):
    x[i:i + 2] = i
# --- a network in a function
def net(steps, n):
    np.random.seed(3)
    W = np.random.randn(n, n) * 0.1
    v = np.zeros(n)
    V = np.zeros((steps, n))
    count = 0
    for t in range(steps):
        I = np.dot(W, v) + 0.5 * np.random.randn(n)
        v = v + 0.1 * (-v + I)
        spikes = v > 0.2
        v[spikes] = 0
        count += np.sum(spikes)
        V[t] = v
    return V, count, v, spikes
r = net(300, 7)
# --- a Runge-Kutta step of a function that unpacks and makes arrays
def slope(s, t):
    x, y = s
    return np.array([y, -x - 0.1 * y + t])
s = np.array([1.0, 0.0])
out = np.zeros((300, 2))
t, h = 0.0, 0.01
for i in range(300):
    k1 = slope(s, t)
    k2 = slope(s + h / 2 * k1, t + h / 2)
    k3 = slope(s + h / 2 * k2, t + h / 2)
    k4 = slope(s + h * k3, t + h)
    s = s + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
    t += h
    out[i, :] = s
# --- slices in their place
u = np.zeros(50)
u[25] = 1.0
for i in range(300):
    u[1:-1] += 0.1 * (u[2:] - 2 * u[1:-1] + u[:-2])
# --- the game of life
np.random.seed(0)
Z = (np.random.rand(20, 20) > 0.7).astype(int)
for i in range(250):
    N = np.zeros(Z.shape, dtype=int)
    N[1:-1, 1:-1] += (Z[:-2, :-2] + Z[:-2, 1:-1] + Z[:-2, 2:] + Z[1:-1, :-2] + Z[1:-1, 2:]
                      + Z[2:, :-2] + Z[2:, 1:-1] + Z[2:, 2:])
    birth = (N == 3) & (Z == 0)
    survive = ((N == 2) | (N == 3)) & (Z == 1)
    Z[...] = 0
    Z[birth | survive] = 1
# --- names of one array
x = np.arange(5.0)
y = x
z = x
for i in range(300):
    y = x
    x = x + 1
    z = x
    z += 0.5
same = x is z, y is x
# --- an array that stays itself
x = np.arange(4.0)
was = x
for i in range(300):
    x += 1
    x *= 1.01
same = x is was
# --- a view that stays a view
M = np.zeros((300, 3))
row = M[0]
for i in range(300):
    row = M[i]
    row += i
same = row.base is M, row.flags.owndata
# --- an overflow warns in its line
x = np.array([1.0, 2.0])
for i in range(2000):
    x = x * 2.0
# --- a division by zero warns in its line
x = np.arange(3.0)
for i in range(300):
    y = 1.0 / (x - i)
# --- invalid values
x = np.arange(4.0)
for i in range(300):
    y = np.sqrt(x - i % 3)
# --- ignored trouble
x = np.arange(3.0)
with np.errstate(all='ignore'):
    for i in range(300):
        y = 1.0 / (x - i)
# --- shapes that do not fit at last
x = np.zeros(400)
for i in range(300):
    y = x[i:i + 101] + np.ones(101)
# --- an index out of range at last
x = np.zeros((250, 2))
for i in range(300):
    x[i] = i
# --- an array that cannot be written
x = np.zeros(3)
x.flags.writeable = False
n = 0
for i in range(300):
    n += 1
    if i == 280:
        x += 1
# --- taken back when only Python can go on
x = np.zeros(3)
for i in range(300):
    x += 1
    x[i % 3:] = x[i % 3:] * 1.5 - i
    if i == 250:
        print(x)
# --- integers, truth and reals
k = np.arange(4)
b = np.zeros(4, bool)
for i in range(300):
    k = (k * 3 + i) % 17
    b = ~(k > 5) | b
    f = k / 3
    g = k // 3 + -k ** 2
    h = +f ** 2 - f ** 0.5
# --- integers that become reals in their place
k = np.arange(4)
n = 0
for i in range(300):
    n += 1
    if i > 270:
        k += 0.5
# --- complex and single precision
z = np.array([1j, 2 - 1j])
f = np.arange(3, dtype='f4')
for i in range(300):
    z = z * (0.9 + 0.1 * 1) + 1
    w = np.abs(z)
    f = f * 0.5 + 1
# --- reductions
x = np.arange(12.0).reshape(3, 4)
s = 0.0
for i in range(300):
    x = x * 0.99 + 0.1
    s = s + np.sum(x) + x.mean() + x.max() - np.min(x) + np.std(x) + x.var() + np.prod(x * 0.5)
    c = x.sum(axis=0) + np.mean(x, axis=0) + np.amax(x, 0)
    r = x.sum(1) - x.std(axis=-1)
    a = np.argmax(x)
    b = x.argmin()
    t = np.any(x > 1.5)
    u = (x > 0).all()
    if np.any(x > 100) or x.any() and i < 3:
        s += 1
    cs = np.cumsum(x[0])
# --- functions of arrays
x = np.linspace(-1, 1, 5)
for i in range(300):
    e = np.exp(-x ** 2) + np.sin(x) * np.tanh(x)
    m = np.maximum(0, x) + np.minimum(x, 0.1) + np.sign(x) + np.heaviside(x, 0.5)
    w = np.where(x > 0, x, -0.5 * x)
    q = np.clip(x, -0.5, 0.5)
    p = np.power(np.abs(x), 1.5) + abs(x)
    o = np.outer(x, x)
    x = np.roll(x, 1) * 0.999
    d = np.diff(x)
    l = np.logical_and(x > 0, x < 1)
    a = np.append(x, 1.0)
    j = np.concatenate((x, d))
# --- indices from where
x = np.arange(10.0)
n = 0
for i in range(300):
    x[i % 10] = -1
    at = np.where(x < 0)[0]
    n += len(at)
    x[at] = i
    x[np.where(x > 290)] = 5
    first = np.nonzero(x)[0][0]
    sel = x[at]
    k = np.flatnonzero(x > 3)
# --- matrices
A = np.array([[0.9, 0.1], [-0.2, 0.8]])
x = np.array([1.0, 2.0])
for i in range(300):
    x = A @ x
    y = A.dot(x) + A.T.dot(x)
    n = np.dot(x, y) + np.inner(x, x) + x @ y
    C = A @ A
    row = A[0] + A[:, 1]
    el = A[1, 0] * x[-1]
# --- new arrays
for i in range(300):
    z = np.zeros(3)
    o = np.ones((2, 3))
    k = np.zeros(4, int)
    l = np.zeros_like(z) + np.ones_like(o)
    a = np.array([1, i, 3])
    b = np.array([[1.0, i], [2, 3]])
    c = a.copy()
    c[0] = 7
    f = a.astype(float)
    n = len(a) + a.size + b.shape[0] + b.ndim
# --- draws of arrays in step
np.random.seed(4)
g = np.random.default_rng(1)
for i in range(300):
    a = np.random.rand(3)
    b = np.random.randn(2, 2)
    c = np.random.normal(1.0, 2.0, 4)
    d = np.random.uniform(size=3)
    e = g.normal(size=(2, 3))
    f = g.random(5)
    h = np.random.poisson(3.0, size=2)
    k = np.random.exponential(2.0, 3)
    u = np.random.rand()
    if i == 290:
        print(a, u)
    m = np.random.standard_normal(3)
after = np.random.rand(), g.random()
# --- a variable that is an array on one way only
for i in range(300):
    if i > 100:
        y = np.zeros(2) + i
    else:
        n = i
# --- several names at once
a = np.zeros(2)
b = np.ones(2)
for i in range(300):
    a, b = b, a + b * 0.5
    c = d = a * 2
same = c is d
# --- a parameter that its function sets
def f(x, k=2):
    x = x * k
    x += 1
    return x, k
v = np.arange(3.0)
for i in range(300):
    w, k = f(v)
    w, k = f(w, k=3)
# --- arrays of one element
v = np.zeros(1)
for i in range(300):
    v = v + 0.5 * i
    if v > 100:
        v = v - 100
# --- columns
V = np.zeros((3, 301))
V[:, 0] = [1, 2, 3]
for t in range(300):
    V[:, t + 1] = V[:, t] + 0.01 * (np.array([1.0, 2.0, 3.0]) - V[:, t])
    V[1, t] += 0.5
# --- a while over an array
x = np.array([1.0, 2.0])
n = 0
while np.max(x) < 5000:
    x = x * 1.001 + 0.01
    n += 1
# --- an array for a number
x = np.zeros(3)
n = 0
for i in range(300):
    n += 1
    if i == 299:
        x[0] = np.zeros(1)[0]
# --- new axes, steps and the way back
x = np.arange(6.0)
for i in range(300):
    y = x[::-1] + x[::2].sum()
    z = x[:, None] * x[None, :]
    w = z[..., 0] + z[-1]
    v = z[1:4, ::2]
    v[:] = i
# --- arrays of random numbers
np.random.seed(1)
s = 0.0
for i in range(300):
    s = s + np.random.rand(2)
# --- indices that are drawn, once for reading and writing
np.random.seed(1)
h = np.zeros(10)
g = np.zeros((4, 5), int)
k = [0.0] * 10
for i in range(300):
    h[np.random.randint(10)] += 1
    g[np.random.randint(4)][np.random.randint(5)] += 2
    g[np.random.randint(4), 1] -= 1
    k[np.random.randint(10)] *= 0.5
u = np.random.rand()
# --- arrays appended to lists
trace = []
same = []
v = np.zeros(3)
for i in range(300):
    v = v + i
    v[i % 3] = 0
    trace.append(v.copy())
    same.append(v)
    if i == 260:
        print(len(trace))
last = same[-1] is v
first = trace[0] is same[0]
# --- rows appended to a list
M = np.arange(900.0).reshape(300, 3)
rows = [0]
for i in range(300):
    rows.append(M[i])
same = rows[5].base is M
# --- spikes of many neurons, a list each
np.random.seed(2)
v = np.random.rand(6)
spikes = [[] for _ in range(6)]
shared = [[]] * 3
for t in range(300):
    v += 0.05 * np.random.rand(6)
    fired = np.where(v > 1)[0]
    for k in fired:
        spikes[k].append(t * 0.1)
        shared[k % 3].append(k)
    v[fired] = 0
    total = max(v) + min(v) + sum(v)
# --- an index of lists that is out of range at last
lists = [[], [1.5]]
for i in range(300):
    lists[i // 140].append(i)
# --- a list in a list by another name
lists = [[], []]
first = lists[0]
for i in range(300):
    lists[i % 2].append(i)
    first.append(-i)
# --- an inner loop over an array that may be empty
x = np.zeros(4)
n = 0
for i in range(300):
    for k in np.flatnonzero(x > 2):
        n += k
        if k == 2:
            break
        x[k] = 0
    x[i % 4] += 1
# --- columns of an inner loop
W = np.arange(12.0).reshape(3, 4)
s = 0.0
for i in range(300):
    for w in W[i % 3]:
        s += w * 0.5
    for j in range(3):
        s -= W[j].sum()
# --- arrays of a given type
def slope(r, t):
    x = r[0]
    y = r[1]
    return np.array([y - x * t, -x], float)
r = np.array([1, 0], float)
xs = []
for t in np.arange(0, 3, 0.01):
    xs.append(r[0])
    k1 = 0.01 * slope(r, t)
    k2 = 0.01 * slope(r + 0.5 * k1, t + 0.005)
    r += (k1 + k2) / 2
    c = np.array(r, dtype=float)
    k = np.array([1, 2], dtype=int)
# --- Python 2: ranges by their other name
s = 0
for i in xrange(300):
    for j in xrange(i % 4):
        s = s + j
    for j in range(2):
        s = s - j / 2
print s

# --- complex numbers
z = 0j
for i in range(300):
    z = z * z + 0.1
# --- the set of Mandelbrot
N = 20
M = np.zeros((N, N))
def count(c, most):
    z = c
    for n in range(most):
        if abs(z) > 2:
            return n
        z = z * z + c
    return most
for i in range(N * N):
    M[i // N, i % N] = count(complex(-2 + 3 * (i % N) / N, -1.5 + 3 * (i // N) / N), 60)
# --- an integer that becomes complex in an inner loop
M = np.zeros((300, 4))
for i in range(300):
    for j in range(4):
        c = complex(-2 + i / 100, j - 1.5)
        z = 0
        n = 0
        while abs(z) < 2 and n < 30:
            z = z**2 + c
            n += 1
        M[i, j] = n
last = z
# --- the same with a break, and behind a loop that may have no round
n = 0
for i in range(300):
    z = 0
    for k in range(i % 5):
        if abs(z) > 2:
            break
        z = z * z + 0.7j
        n += 1
    w = z
# --- the Fourier transform written out
from cmath import exp
from math import pi
def dft(y):
    N = len(y)
    c = np.zeros(N // 2 + 1, complex)
    for k in range(N // 2 + 1):
        for n in range(0, N, 40):
            c[k] += y[n] * exp(-2j * pi * k * n / N)
    return c
y = np.sin(np.arange(400) * 0.3)
c = dft(y)
# --- the same with NumPy's functions and lists of numbers
y = [0.5 * i % 3 for i in range(20)]
F = []
for k in range(300):
    total = 0
    for n in range(20):
        total += y[n] * np.exp(-2j * np.pi * k * n / 20)
    F.append(abs(total))
    re, im = total.real, total.imag
# --- parts, conjugates and comparisons
z = 1 + 2j
n = 0
s = 0.0
for i in range(300):
    z = z * complex(0.6, 0.8) + 1j / (i + 1)
    s += z.real * z.imag + abs(z.conjugate())
    if z == 1j or z != z.conjugate():
        n += 1
    if z:
        n += 1
    p = -z + (+z) - 2 * z
    q = z**3 - z / (2 + i * 1j)
# --- NumPy's complex numbers
c = np.arange(300) * (1 + 0.5j)
s = 0
z = 1j
t = 1j
for i in range(1, 300):
    s = s + c[i] * c[i - 1].conjugate() / c[i]
    c[i] *= 0.5j
    z = z * np.float64(0.5) + c[i].real
    t = np.float64(0.5) * t
    u = c[i]**2 + np.abs(c[i]) + np.sqrt(c[i]) + np.conj(c[i])
    k = 1j * np.int64(3)
    r = abs(c[i])
# --- arrays times complex numbers
x = np.arange(4.0)
k = np.fft.fftfreq(4)
z = 0.5 + 0.1j
for i in range(300):
    z = z * 0.99j
    x = np.abs(x * z + k) + 1j * 0.1
    s = x.sum() * 1j
    y = np.exp(1j * k * i)
# --- complex numbers that grow beyond all bounds
z = 1 + 1j
for i in range(300):
    z = z * z
# --- the same of NumPy's
z = np.complex128(1 + 1j)
for i in range(300):
    z = z * z
# --- a division by a complex zero
s = 0j
for i in range(400):
    s += 1 / complex(250 - i, 0)
# --- a complex number for an array of reals
x = np.zeros(300)
for i in range(300):
    x[i] = 1.5
    if i > 250:
        x[i] = 1j
# --- complex numbers where the way depends
z = 1j
for i in range(300):
    w = z * 2 if i % 2 else z / 2
    if i % 3:
        w = w * w
    v = max(abs(w), 0.5)
# --- new complex arrays
for i in range(300):
    c = np.zeros(3, complex)
    c[i % 3] = 1j * i
    d = c * 1j

# --- attributes of an object
class Cell:
    tau = 10.0
    def __init__(self):
        self.v = 0
        self.spikes = []
        self.n = 0
        self.trace = np.zeros(400)
c = Cell()
for i in range(400):
    c.v += 0.1 * (15.0 - c.v) / c.tau * 10
    if c.v > 12:
        c.spikes.append(i * 0.1)
        c.v = 0.0
        c.n = c.n + 1
    c.trace[i] = c.v
v, n, spikes, trace = c.v, c.n, c.spikes, c.trace
# --- methods
class Neuron:
    def __init__(self, tau, threshold=1.0):
        self.tau = tau
        self.threshold = threshold
        self.v = 0.0
        self.spikes = []
        self.t = 0
    def slope(self, I):
        return (I - self.v) / self.tau
    def step(self, I, dt=0.1):
        """One step of Euler's method."""
        self.v += dt * self.slope(I)
        self.t = self.t + dt
        if self.v > self.threshold:
            self.fire()
            return
        self.v = self.v * 1.0
    def fire(self):
        self.spikes.append(self.t)
        self.v = 0.0
n = Neuron(5.0)
def run(n, steps):
    vs = []
    for i in range(steps):
        n.step(1.5, dt=0.2)
        vs.append(n.v)
    return vs
vs = run(n, 500)
v, t, spikes = n.v, n.t, n.spikes
# --- a method that returns what it sets, and others by name
class Pump:
    def __init__(self):
        self.x = 1.0
        self.log = []
    def move(self, k):
        self.x = self.x * 0.5 + k
        return self.x
    def both(self, k):
        a = self.x
        return a, self.move(k) + a
p = Pump()
q = p
s = 0.0
for i in range(300):
    s = s + p.x + p.move(i) * q.x
    a, b = q.both(1)
    r = p.move(2) if i % 3 else p.x
    if i % 2 and q.move(1) > 2 or p.x > 1:
        s += 1
    q.x -= 0.25
x = p.x
same = p is q
# --- objects in lists
class Unit:
    def __init__(self, k):
        self.k = k
        self.v = 0.0
        self.count = 0
    def step(self, I):
        self.v = self.v + 0.1 * (I - self.v * self.k)
        if self.v > 1.0:
            self.v = 0.0
            self.count += 1
units = [Unit(0.1 * k) for k in range(5)]
units.append(units[0])
total = 0.0
for i in range(300):
    I = 1.0 + 0.001 * i
    for u in units:
        u.step(I)
        if u.k > 0.25:
            continue
        total += u.v
    for w in units:
        if w.count > 3:
            break
    units[1].v -= 0.01
vs = [u.v for u in units]
counts = [u.count for u in units]
last, other = u is units[0], units.index(w)
# --- objects by attributes of objects
class P: pass
a = P(); a.x = 1.0; a.other = P(); a.other.y = 2; a.other.back = a
for i in range(300):
    a.other.y = a.x + i
    a.other.back.x = a.other.y * 0.5
    o = a.other
    o.y -= 1
x, y, z = a.x, a.other.y, o is a.other
# --- an error in a method at last
class Walk:
    def __init__(self):
        self.x = np.zeros(280)
        self.i = 0
    def step(self):
        self.x[self.i] = self.i * 0.5
        self.i += 1
w = Walk()
def walk(w):
    for k in range(300):
        w.step()
try:
    walk(w)
except IndexError as e:
    text = str(e)
i, x = w.i, w.x
# --- an attribute that becomes complex, real, and an array
class S: pass
s = S(); s.z = 0; s.r = 1; s.a = np.zeros(3); s.b = 0; b = s.a
for i in range(300):
    s.z = s.z * (0.5 + 0.1j) + 1
    s.r = s.r * 0.5
    s.a += i
    s.b = 1 if i < 0 else 2
z, r, a, same = s.z, s.r, s.a, s.a is b
# --- integers of an attribute that grow beyond 64 bits
class B: pass
b = B(); b.n = 1
for i in range(300):
    b.n = b.n * 3
n = b.n
# --- an attribute that output shows in the middle
class C: pass
c = C(); c.n = 0
for i in range(600):
    c.n += 2
    if i == 300:
        print(c.n, c.__dict__)
n = c.n
# --- a method that an object has of its own
class D:
    def f(self):
        return 1
d = D()
d.x = 0
d.f = lambda: 2
def twice(y):
    return y * 2
d.g = twice
for i in range(300):
    d.x = d.g(d.x) % 1000 + 1
x = d.x
# --- a function for its effect
class E: pass
e = E(); e.x = 0.0
xs = []
def push(thing, k):
    thing.x += k
    xs.append(thing.x)
    if k > 200:
        return None
    thing.x -= 0.5
for i in range(300):
    push(e, i)
x = e.x
# --- dataclasses
from dataclasses import dataclass
@dataclass
class Gate:
    m: float = 0.1
    k: float = 0.5
    def alpha(self, v):
        return self.k * v
    def update(self, v, dt):
        self.m += dt * (self.alpha(v) * (1 - self.m) - self.m)
class Model:
    def __init__(self):
        self.gates = [Gate(), Gate(0.2, 0.7)]
        self.v = 0.5
    def run(self, n):
        self.out = np.zeros(n)
        for i in range(n):
            for g in self.gates:
                g.update(self.v, 0.01)
            self.v = self.v + 0.01 * (self.gates[0].m - self.gates[1].m * self.v)
            self.out[i] = self.v
m = Model()
m.run(400)
out, v, g = m.out, m.v, [repr(g) for g in m.gates]

# --- output in a loop of a module
v = np.arange(3.0)
z = 1j
name = 'step'
for i in range(300):
    x = i * 0.1
    z = z * 1j
    v[i % 3] += 0.25
    if i % 50 == 0:
        print(i, x, 'v =', v, v[0], z, x > 2)
        print('%s %d: %.3f' % (name, i, x), end='; ')
        print(f'{name} {i:4d} {x:8.3f} {x!r} {v[1]:.{i % 4}f}', sep='')
        print('{0}, {k:>6}'.format(i, k=x), 'a' + str(x) + 'b' * 2, round(x, 1), (i, [x, None]))
        v[0] = -1
        print()
# --- output in a function, after which the loop goes on
def f(n):
    s = 0.0
    for i in range(n):
        s += i * 0.5
        if i % 100 == 0:
            print('at', i, s, np.float64(s))
    return s
s = f(1000)
# --- output of an iteration that is taken back
x = np.zeros(290)
for i in range(300):
    if i > 285:
        print('writing', i)
    x[i] = i
# --- output that cannot be made
for i in range(300):
    x = i * 0.5
    if i == 280:
        print('%d %d' % (i, x, x))
# --- output that a name shadows
def print(*what):
    global said
    said = what
for i in range(300):
    x = i
    if i % 100 == 50:
        print(i)
# --- tuples in lists
spikes = []
pairs = [(0, 1)]
v = np.zeros(3)
for i in range(400):
    x = i * 0.25
    if i % 40 == 0:
        spikes.append((i, x))
    pairs.append([np.float64(x), i, (x, 'a', i > 3)])
    if i % 100 == 0:
        pairs.append((v, i))
    v[1] += 1
same = pairs[-1][0], pairs[2]
last = [p for p in pairs if isinstance(p, tuple)][-1][0] is v
# --- tuples appended in an iteration that is taken back
spikes = []
x = np.zeros(290)
for i in range(300):
    spikes.append((i, 0.5 * i, 1j * i))
    x[i] = i
# --- arrays of random integers
np.random.seed(3)
g = np.random.default_rng(5)
for i in range(300):
    a = np.random.randint(0, 2, 7)
    b = np.random.randint(10, size=(2, 3))
    c = np.random.randint(5, 6, 3)
    d = g.integers(0, 1000, 5)
    e = g.integers(1 + i, size=4)
    k = np.random.randint(0, 2**40, 3)
    s = a.sum() + b[0, 1]
u, w = np.random.rand(), g.random()

# --- inner loops over lists, enumerate and zip
xs = [0.5, 2.0, 3.5]
ks = [3, 1, 2]
v = np.linspace(0, 1, 4)
M = np.zeros((300, 4))
s = 0.0
for i in range(300):
    for x in xs:
        s += x * 0.1
    for k in ks:
        s -= v[k]
    for j, y in enumerate(v):
        M[i, j] = y * i
        if j == 2:
            break
    for j, (x, k) in enumerate(zip(xs, ks)):
        s += j * x - k
    for a, b, c in zip(range(3), v, xs):
        s += a * b * c
    xs[i % 3] = s * 0.01
# --- the set of Mandelbrot by enumerate
x = np.linspace(-2, 2, 15)
image = np.zeros((15, 15))
def mandelbrot(x):
    for i in range(len(x) * 20):
        for j, y in enumerate(x):
            z = 0
            c = complex(x[i % 15], y)
            for k in range(30):
                z = z * z + c
                if abs(z) > 2:
                    break
            image[i % 15, j] = k
mandelbrot(x)
# --- objects with their numbers
class Ball:
    def __init__(self, x):
        self.x = x
        self.v = 0.0
balls = [Ball(1.0), Ball(2.0), Ball(4.0)]
X = np.zeros((300, 3))
for t in range(300):
    for k, b in enumerate(balls):
        for other in balls:
            b.v += 0.001 * (other.x - b.x)
    for k, b in enumerate(balls):
        b.x += b.v * 0.01
        X[t, k] = b.x
xs = [b.x for b in balls]
last = b is balls[-1], k

# --- integers and reals in one variable, kept
v = 0
w = 1.5
vs = []
ws = [0.5, 1, 2.5]
tr = 0
out = np.zeros(500)
for i in range(500):
    if tr > 0:
        v = 0
        tr = tr - 1
    else:
        v = v + 0.07 * (15 - v)
    if v > 10:
        v = 0
        tr = 3
        w = 2
    elif i % 50 == 7:
        tr = 2.5
        w = -0.5
    vs.append(v)
    u = v
    s = u * 2 + 1
    d = u - u
    m = -u
    p = (u * 0) * -1
    ws[i % 3] = w - 1
    out[i] = u
    x, y = w, max(u, 1)
    if i % 100 == 50:
        print(u, s, d, m, p, x, y, w ** 2, w * w - 4)
# --- the same beyond 53 bits
n = 1
k = 0.5
for i in range(300):
    k = n if i % 2 else 0.5
    n = n * 3 % 2**60 + i
    r = k + 1
    t = r - 1

# --- choices between numbers of any kinds
np.random.seed(1)
v = np.linspace(-1, 1, 300)
s = 0
xs = []
for i in range(300):
    a = 1 if np.random.rand() < 0.5 else 0.5
    b = v[i] if v[i] > 0 else 0
    c = True if i % 2 else False
    d = v[i] if i % 3 else 0.25
    e = 1j if c else -1j
    f = 0 if a == 1 else 2.0
    s += a + b + f
    xs.append(b)
    g = max(i, 2.5) - min(v[i], 0)
u = np.random.rand()

# --- Python's random numbers
import random
random.seed(7)
xs = [0.5, 1.5, 4.0]
hits = 0
total = 0
seen = []
v = np.zeros(6, int)
for i in range(700):
    x = random.uniform(-1, 1)
    y = random.random()
    if x * x + y * y < 1:
        hits += 1
    v[random.randint(0, 5)] += 1
    k = random.randrange(10) + random.randrange(3, 2**20)
    g = random.gauss(0.0, 2.0) + random.gauss(1, 0.5) + random.gauss(np.float64(0), 1)
    e = random.expovariate(0.5)
    total += random.choice([-1, 1]) + random.choice((0.5, 2, 1))
    c = random.choice(xs)
    if i == 650:
        seen.append(random.getstate()[2])
after = random.random(), random.gauss(0, 1), random.getstate()[1][-1]
# --- the same by other names, in an iteration that is taken back
from random import random, randrange, Random, uniform
import random as r
r.seed(3)
mine = Random(5)
x = np.zeros(250)
def f(n):
    s = 0.0
    for i in range(n):
        if random() < 0.5:
            s += mine.random()
        s += uniform(0, np.float64(2))
        x[i] = s
    return s
try:
    f(300)
except IndexError:
    pass
after = random(), mine.random(), randrange(5)
# --- a range of nothing
from random import randrange
for i in range(300):
    k = randrange(280 - i)

# --- functions without names
f = lambda x, k=2.0: k * x - 1
def euler(rate, n):
    x = 0.5
    for i in range(n):
        x = x + 0.01 * rate(x, i)
    return x
x = euler(lambda x, t: f(x) * 0.1 -
          0.5, 400)
g = {'a': lambda y: y + 1, 'b': lambda y: y - 1}
s = 0
for i in range(300):
    s += f(i, 3)
# --- truth that is counted
np.random.seed(2)
v = np.linspace(-1, 1, 400)
n = 0
m = 0
k = 0
s = 0.0
def inside(x, y):
    return x * x + y * y < 1
for i in range(400):
    n += v[i] > 0.25
    m = m + (i % 3 == 0)
    s += (v[i] > 0.5) * v[i] + (i > 200) * 0.5
    k += inside(np.random.rand(), v[i])
    a, b = i > 3, v[i] > 0
    c = True + (i > 100)
    d = (v[i] < 0) * 2
    if inside(a, 0.0):
        s -= 1
# --- the constant of Madelung
from math import sqrt
M = 0.0
L = 4
for n in range(300):
    i = n % 9 - L
    for j in range(-L, L + 1):
        for k in range(-L, L + 1):
            if i == 0 and j == 0 and k == 0:
                continue
            M += (-1)**abs(i + j + k) / sqrt(i * i + j * j + k * k)
s = 0
for i in range(300):
    s += (-1)**i * 0.5 + 1**i + (-1)**(2 * i + 1)

# --- lists of complex numbers and of truth
y = [cmath.exp(0.1j * k) for k in range(4)]
w = [1j, np.complex128(2 - 1j)] * 2
c = []
big = [0.5]
for k in range(300):
    total = 0
    for n in range(4):
        total += y[n] * w[-n - 1]
    for z in y:
        total = total - z / 2
    c.append(total * y[k % 4])
    big.append(abs(total) > 3)
# --- a list of complex numbers that is written
y = [1j] * 5
s = 0
for k in range(300):
    s += y[k % 5].imag
    if k > 250:
        y[k % 5] = 2j
# --- a function that a function made, handed to another one
def integrand(m, x):
    def inner(angle):
        return np.cos(m * angle - x * np.sin(angle))
    return inner
def midpoints(n, f, a, b):
    h = (b - a) / n
    total = 0
    for i in range(n):
        total += f(a + (i + 0.5) * h)
    return total * h
J = midpoints(300, integrand(1, 0.3), 0, np.pi)
# --- functions that use variables of the function around the loop
def settled():
    rate = 0.99
    offset = 2
    step = lambda x: x * rate + offset
    x = 0
    for i in range(300):
        x = step(x)
    return x
x = settled()
# --- a negative power of an integer as a tolerance
q = np.ones((30, 30))
count = 0
while True:
    before = np.copy(q)
    for i in range(1, 29):
        for j in range(1, 29):
            q[i][j] = (q[i - 1][j] + q[i][j - 1]) / 2 * 0.9
    count += 1
    if np.amax(abs(q - before)) <= 10 ** -6:
        break
# --- an infinite number that stays so
far = np.zeros(300)
far[0] = np.inf
near = np.inf
for i in range(299):
    far[i + 1] = far[i] / 2 + i
    near = near + far[i] * 0.5
# --- uniform numbers whose limits are given the wrong way round
np.random.seed(5)
below = 0
for i in range(300):
    below += np.random.uniform(0.5, -4.5)
# --- variables that a function declares to be the module's
level, drops = 0.0, 0
levels = np.zeros(300)
def fill(n):
    global level, drops
    for i in range(n):
        level += 0.3
        if level > 5:
            level = 0.0
            drops += 1
        levels[i] = level
fill(300)
# --- and to be those of the function around it
def counted():
    total = 0
    def add(n):
        nonlocal total
        for i in range(n):
            total += i % 7
    add(300)
    add(250)
    return total
total = counted()
# --- names of others
n = 0
def f():
    global n
    for i in range(300):
        n += 1
f()
# ---
import math
s = 0.0
found = []
for k in range(1, 40):
    x = k / 41
    s += math.asin(x) + math.acos(x) * math.atan(3 * x) - math.asinh(x) + math.hypot(x, 1e-3) + math.hypot(x, k)
    s += math.cbrt(x) + math.erf(x) * math.erfc(x) + math.exp2(x) - math.gamma(x) * math.lgamma(7 * x)
    found.append(s)
# ---
import math
message = ""
try:
    for k in range(999):
        y = math.acos(k / 990)
except ValueError as e:
    message = str(e)
# --- a list of NumPy's numbers among Python's
grid = np.arange(0.5, 2.5, 0.01)
both, reals, wholes = [], [], []
counts = np.arange(200)
for k in range(200):
    x = 0.25
    for j in range(8):
        both.append(x)
        x = grid[k] * x * (1 - x)
        if j > 2:
            reals.append(x)
            wholes.append(counts[k] * j)
        if j == 5:
            both.append(j)
            both.append(counts[k])
# --- arrays of types by name, as functions of steps make them
import numpy as np
def slope(y):
    d = np.zeros(2, dtype='float')
    d[0] = y[1]
    d[1] = (1 - y[0]**2)*y[1] - y[0]
    return d
y = np.zeros((400, 2), dtype='f8')
y[0] = [0, 2]
counts = np.zeros(2, np.int64)
for i in range(399):
    counts = counts + np.ones(2, dtype=np.int64) + np.zeros(2, 'int')
    y[i + 1, :] = y[i, :] + 0.01*slope(y[i, :])
# --- loops over what is written between brackets
np.random.seed(1)
U, V = np.random.rand(6, 6), np.random.rand(6, 6)
seen = []
for k in range(50):
    for Z in (U, V):
        Z[0, :] = Z[1, :]
        Z[-1, :] = Z[-2, :] + 0.5*k
    U, V = U + 0.01*V, V - 0.01*U
    for x in [k, 2.5, 3]:
        k = 7
        if x == 3:
            continue
        seen.append(x)
    for name, weight in ((1, 0.5), (2, 0.25)):
        total = name*weight
        if total > 10:
            break
# --- a loop over arrays that its body gives other names
A, B = np.zeros(3), np.ones(3)
for k in range(40):
    for Z in (A, B):
        A, B = B + 1, Z*0.5
last = Z
# --- arrays of arrays
def slope(t, y):
    x, v = y[0], y[1]
    return np.array([v, -x + 0.1*np.array([v[1], v[0]])])
y = np.array([[1.0, 2.0], [0.5, 0.25]])
states = np.zeros((600, 2, 2))
for k in range(600):
    states[k] = y
    y = y + 0.01*slope(k, y)
    whole = np.array([np.arange(3), np.ones(3, int)])
    mixed = np.array((np.arange(3), np.ones(3)))
# --- arrays of arrays of several lengths
message, a, b = '', np.zeros(2), np.zeros(2)
try:
    for k in range(600):
        if k == 450:
            b = np.zeros(3)
        c = np.array([a, b])
except ValueError as e:
    message = str(e)
# --- choices of NumPy
np.random.seed(3)
position, path, some = 0, [], np.array([2.5, 1.0, 8.0])
for k in range(300):
    step = np.random.choice([-1, 1])
    position += step
    path.append(position)
    path.append(np.random.choice(some))
    path.append(np.random.choice(5))
    path.append(np.random.choice((0.5, 2)))
    several = np.random.choice([1, 2, 3], 4)
    others = np.random.choice(some, size=3)
    path.append(several.sum() + others.sum() + np.random.choice(7, 2).sum())
rest = np.random.rand()
# --- choices of a generator
rng = np.random.default_rng(4)
path, points = [], [3, 1, 2]
for k in range(300):
    path.append(rng.choice(points))
    path.append(rng.choice(6))
    path.append(rng.choice([0.5, 1.5], size=2).sum())
# --- ranges and stacks
total, first = 0.0, np.arange(4.0)
for k in range(500):
    steps = np.arange(k + 2)
    halves = np.arange(0, 2, 0.5)
    down = np.arange(5, 0, -1)
    x = np.linspace(0, k, 7)
    fifty = np.linspace(-1, 1)
    tall = np.vstack([first, halves])
    deep = np.stack((first, x[:4]))
    wide = np.column_stack([first, halves])
    total += steps.sum() + x[3] + tall[1, 2] + wide[3, 1] + down[0] + fifty.sum() + deep[1, 1]
# --- functions that return lists, in variables too
def swapped(a, b):
    pair = [b + 0.5, a]
    return pair
def scaled(a, b, k):
    if a > b:
        return [a * k, b]
    return [a, b * k]
def run(n):
    x, y = 1.0, 2.0
    total = 0.0
    for i in range(n):
        x, y = swapped(x, y)
        x, y = scaled(x, y, 0.75)
        total += x - y
    return x, y, total
result = run(500)
# --- a list in a variable of a function that is read before it is set again
def twice(a):
    p = (a, a + 1)
    u, v = a, p[1]
    a = 7.0
    return p[0] + v + u
total = 0.0
for i in range(400):
    total += twice(i * 0.5)
# --- bits of integers
flips, seen, table = 0, [], np.arange(64)*5
for s in range(400):
    for i in range(6):
        mask = 1 << i | 1 << (i + 1) % 6
        if bool(s & 1 << i) != bool(s & mask ^ 1 << i):
            flips += s ^ mask
    flips ^= s >> 2
    seen.append(-s >> 1)
    seen.append(table[s & 63] & 12)
    seen.append(s << 50)
    seen.append(-s >> s)
# --- shifts that Python must do
message, big = '', 0
try:
    for s in range(500):
        big = 1 << (s if s < 70 else 5)
        if s == 400:
            big = 3 >> (100 - s)
except ValueError as e:
    message = str(e)
# --- choices among what is drawn itself
np.random.seed(5)
path = []
for k in range(300):
    path.append(np.random.choice(np.random.rand(3)))
    path.append(np.random.choice([np.random.randint(9), np.random.randint(9)]))
    path.append(np.random.choice(np.random.rand(4), 2).sum())
    path.append(np.random.choice(np.random.randint(1, 9)))
rest = np.random.rand()
