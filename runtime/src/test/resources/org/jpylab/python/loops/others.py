# --- text
s = ''
for i in range(300):
    s = s + 'x'
# --- an order of complex numbers
z = 1j
n = 0
for i in range(300):
    try:
        n += z > 1
    except TypeError:
        z = z * 1j
# --- complex powers of complex numbers
z = 0.5 + 0.1j
for i in range(300):
    z = z ** 1.5 + 0.1
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
# --- an error in the header
for i in range(300, missing):
    pass
# --- a list of lists
x = [[i, 2] for i in range(300)]
s = 0
for a, b in x:
    s += a * b
# --- rows of an array
x = np.ones((300, 2))
s = 0
for row in x:
    s = s + row
# --- a list that grows while a loop goes over it
x = [1.0] * 300
for y in x:
    if len(x) < 400:
        x.append(y + 1)
    z = str(y)
# --- text in a list
x = [1.0, 'a'] * 150
n = 0
for y in x:
    n = n + 1
# --- a dictionary
x = dict.fromkeys(range(300))
s = 0
for k in x:
    s += k
# --- a generator
s = 0
for x in (i * 2 for i in range(300)):
    s += x
# --- enumerate with a start
s = 0
for i, x in enumerate([1.0] * 300, 5):
    s += i * x
# --- while ... else
n = 0
while n < 300:
    n += 1
else:
    n = -1
# --- for ... else
for i in range(300):
    x = i
else:
    x = -1
# --- an object that multiplies with anything
class Things:
    def __matmul__(self, other):
        return NotImplemented
    def __iter__(self):
        return iter([1, 2, 3])
s = 0
for x in Things():
    s += x
# --- arrays in tuples
for i in range(300):
    s = np.zeros(2), i
# --- arrays and numbers in one variable
for i in range(300):
    s = np.zeros(2) if i % 2 else 1
# --- truth of several elements
s = np.zeros(2)
n = 0
for i in range(300):
    n += 1
    if s:
        break
# --- a range of someone else
def range(n):
    return iter([1, 2, 3])
s = 0
for i in range(300):
    s += i
# --- a chain of comparisons with what is drawn
np.random.seed(1)
h = np.arange(10.0)
for i in range(300):
    if 0.5 < h[np.random.randint(10)] < 20:
        h[0] += 0.25
# --- a variable that becomes complex, and real again
for i in range(300):
    x = i * 0.5
    if i > 100:
        x = x * 1j

# --- a property that is set
class A:
    _v = 0.0
    @property
    def v(self):
        return self._v
    @v.setter
    def v(self, x):
        self._v = x * 0.5
a = A()
for i in range(300):
    a.v = i * 1.0
v = a.v
# --- attributes that a class looks after
class A:
    def __init__(self):
        self.x = 0
    def __setattr__(self, name, value):
        self.__dict__[name] = value + 1
a = A()
for i in range(300):
    a.x = i
x = a.x
# --- attributes that a class looks up
class A:
    def __getattribute__(self, name):
        return 5 if name == 'x' else object.__getattribute__(self, name)
a = A()
a.__dict__['x'] = 1
s = 0
for i in range(300):
    s += a.x
# --- slots
class A:
    __slots__ = ('x',)
a = A()
a.x = 0
for i in range(300):
    a.x += i
x = a.x
# --- a new attribute
class A: pass
a = A()
for i in range(300):
    a.x = i
x = a.x
# --- an attribute of a class
class A:
    n = 0
a = A()
for i in range(300):
    A.n += 1
    a.n += 1
n = A.n, a.n
# --- a dictionary that is an object's
class A: pass
a = A()
a.x = 0
d = a.__dict__
s = 0
for i in range(300):
    a.x = i
    s += d['x']
# --- a decorated method
def logged(f):
    return lambda self, x: f(self, x) + 1
class A:
    @logged
    def f(self, x):
        return x
a = A()
s = 0
for i in range(300):
    s += a.f(i)
# --- a method of the class above
class A:
    def f(self, x):
        return x
class B(A):
    def f(self, x):
        return super().f(x) + 1
b = B()
s = 0
for i in range(300):
    s += b.f(i)
# --- objects in an attribute
class A: pass
a, b = A(), A()
a.o = b
b.o = a
for i in range(300):
    a.o = b if i % 2 else a
same = a.o is b

# --- two functions without names in a line
f, g = lambda x: x + 1, lambda x: x - 1
s = 0
for i in range(300):
    s += f(i)
# --- truth of NumPy's added to truth
v = np.linspace(-1, 1, 300)
n = 0
for i in range(300):
    b = (v[i] > 0) + (v[i] < 0.5)
# --- a function in the loop that reads a variable which the loop declares to be the module's
gain = 1.0
def amplified(x):
    return x * gain
def rise(n):
    global gain
    s = 0.0
    for i in range(n):
        gain = 1 + i * 0.01
        s += amplified(i)
    return s
s = rise(300)
