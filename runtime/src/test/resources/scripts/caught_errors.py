# messages a student meets
import numpy as np


def attempt(label, action):
    try:
        print(label, '->', action())
    except Exception as e:
        print(label, '->', type(e).__name__ + ':', e)


a = np.arange(6).reshape(2, 3)
attempt('add', lambda: a + np.ones(4))
attempt('index', lambda: a[2])
attempt('index 2', lambda: a[0, 3])
attempt('too many', lambda: a[0, 0, 0])
attempt('reshape', lambda: a.reshape(4, 2))
attempt('matmul', lambda: a @ a)
attempt('dot', lambda: np.dot(a, a))
attempt('concatenate', lambda: np.concatenate([a, np.ones((2, 2))], axis=0))
attempt('truth', lambda: bool(a > 2))
attempt('float', lambda: float(a))
attempt('axis', lambda: a.sum(axis=2))
attempt('broadcast', lambda: np.broadcast_to(a, (3, 3)))
attempt('max of none', lambda: np.max([]))
attempt('linspace', lambda: np.linspace(0, 1, -1))
attempt('ragged int', lambda: np.array([1, 2], dtype=int)['x'])
attempt('float index', lambda: a[1.5])
attempt('mask', lambda: np.arange(3)[np.array([True, False])])
attempt('assign', lambda: a.__setitem__((0, slice(None)), [1, 2]))
attempt('attribute', lambda: a.length)
attempt('zeros', lambda: np.zeros(-1))
attempt('unpack', lambda: [x for x, y in [1, 2]])
attempt('name', lambda: undefined_name)
attempt('key', lambda: {'tau': 10}['tau_m'])
attempt('type', lambda: 'v' + 1)
attempt('call', lambda: np.sin())
attempt('int', lambda: int('3.5'))
attempt('division', lambda: 1/0)
attempt('arange', lambda: np.arange(0, 10, 0))
attempt('solve', lambda: np.linalg.solve(a, a))
attempt('choice', lambda: np.random.choice(3, 5, replace=False))
