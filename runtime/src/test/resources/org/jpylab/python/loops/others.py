# --- text
s = ''
for i in range(300):
    s = s + 'x'
# --- whole arrays
x = np.zeros(5)
for i in range(300):
    x = x + i
# --- parts of arrays
x = np.zeros(600)
for i in range(300):
    x[i:i + 2] = i
# --- complex numbers
z = 0j
for i in range(300):
    z = z * z + 0.1
# --- lists that are read
x = [0.0] * 301
for i in range(300):
    x[i + 1] = x[i] + 1
# --- random numbers
np.random.seed(1)
s = 0.0
for i in range(300):
    s += np.random.rand()
# --- fewer iterations than pay
s = 0
for i in range(100):
    s += i
# --- a function that reads what the loop sets
def f():
    return step * 2.0
s = 0
for i in range(300):
    step = i
    s = s + f()
# --- a function that is defined in the loop
for i in range(300):
    def f(x):
        return x + i
    y = f(1)
# --- names of others
n = 0
def f():
    global n
    for i in range(300):
        n += 1
f()
# --- float32
x = np.zeros(300, 'f4')
for i in range(1, 300):
    x[i] = x[i - 1] + 0.1
# --- for ... else
s = 0
for i in range(300):
    s += i
else:
    s = -s
# --- a class that counts
class N:
    n = 0
    def __iadd__(self, x):
        self.n += x
        return self
c = N()
for i in range(300):
    c += i
r = c.n
# --- an array for a range
def range(n):
    return np.arange(n)
s = 0
for i in range(300):
    s += i
# --- an error in the header
for i in range(300, missing):
    pass
# --- a range of someone else
def range(n):
    return iter([1, 2, 3])
s = 0
for i in range(300):
    s += i
