"""Reading and writing with every kind of index."""
from oracle import Writer, np

out = Writer("indexing")


def text(index):
    """An index as the test reads it: integers, slices, and names of arrays."""
    if not isinstance(index, tuple):
        index = (index,)
    parts = []
    for part in index:
        if isinstance(part, slice):
            parts.append(["slice", part.start, part.stop, part.step])
        elif part is None:
            parts.append("newaxis")
        elif part is Ellipsis:
            parts.append("...")
        elif isinstance(part, (bool, np.bool_)):
            parts.append(np.array(part))
        elif isinstance(part, list):
            parts.append(np.array(part, dtype=int if not part else None))
        else:
            parts.append(part)
    return parts


def get(array, index):
    out.call("get", lambda a, i: np.asarray(a[index]), array, text(index))


def put(array, index, value):
    def assign(a, i, v):
        b = a.copy()
        b[index] = v
        return b
    out.call("set", assign, array, text(index), np.asarray(value))


v = np.arange(10.0) * 1.5
m = np.arange(12).reshape(3, 4)
t = np.arange(60).reshape(3, 4, 5)
T, F = True, False
mask4 = np.array([T, F, T, T])
mask3 = np.array([T, F, T])
mm = m % 3 == 0
indices_v = [0, -1, 9, 10, -11, slice(None), slice(2, 5), slice(None, None, -1), slice(8, 2, -2), slice(-3, None),
             slice(5, 100), slice(100, 5), slice(0, 0), slice(None, None, 0), None, Ellipsis, (0, 0), [1, 3, 3], [], [-1, -10], [10],
             np.array([[0, 1], [2, 3]]), v > 5, np.array([T, F]), [T] * 10, True, False, (Ellipsis, 2), (None, slice(2)), (Ellipsis, Ellipsis),
             np.array([1.0]), np.array([], dtype=int), np.array(3)]
indices_m = [0, (1, 2), (slice(None), 1), (slice(None), [0, 2]), ([0, 2], slice(None)), ([0, 1, 2], [1, 2, 3]), ([[0], [2]], [1, 3]),
             ([0, 1], [0, 1, 2]), mm, mask3, (slice(None), mask4), (mask3, mask4), (mask3, [0, 1]), (mask3, 1), (1, mask4), (mask3, slice(1, 3)),
             (None, [0, 1]), ([0, 1], None), (slice(None), None, [0, 1]), (0, Ellipsis), (Ellipsis, [3]), (3, 0), (0, 4), ([3], 0), (0, [4]),
             np.zeros((3, 3), bool), np.zeros(4, bool), np.zeros((3, 4), bool), (mask4,), (0, 0, 0), (True, 1), (False,), np.array([[0, 1]]),
             (slice(None, None, -1), slice(None, None, -2)), ([0, 2], slice(None, None, -1))]
indices_t = [(0, slice(None), [1, 2]), ([0, 1], slice(None), [1, 2]), (slice(None), [0, 1], [2, 3]), (0, [1, 2]), (slice(None), mask4, [0, 1, 2]),
             (t % 7 == 0), (mm,), (slice(None), np.ones((4, 5), bool)), (Ellipsis, [0, 1]), ([1], Ellipsis, [2]), ([[0, 1]], slice(1, 3)),
             (slice(None), [[0, 1], [2, 3]]), (0, None, [1, 2]), (0, slice(None), None, [1, 2]), (1, 1, [0, 4]), ([0, 1], 1, slice(None)), ([0, 1], slice(None), 1)]
for index in indices_v:
    get(v, index)
for index in indices_m:
    get(m, index)
    get(m.T.copy().T, index)
for index in indices_t:
    get(t, index)
get(np.array(5.0), ())
get(np.array(5.0), Ellipsis)
get(np.array(5.0), None)
get(np.array(5.0), True)
get(np.array(5.0), False)
get(np.array(5.0), 0)
get(np.array(["abc", "de"]), [1, 1, 0])
get(np.array([1 + 2j, 3]), [1, 0])
get(np.array([1 + 2j, 3]), np.array([T, F]))

for index in [0, slice(2, 5), slice(None, None, -2), [1, 3, 3], v > 5, [], Ellipsis, None]:
    put(v, index, 7)
put(v, slice(2, 5), [1, 2, 3])
put(v, slice(2, 5), [1, 2])
put(v, slice(2, 5), [[1, 2, 3]])
put(v, slice(2, 5), [[1], [2]])
put(v, [1, 3, 3], [1, 2, 3])
put(v, [1, 3], [1, 2, 3])
put(v, v > 12, [1, 2])
put(v, v > 12, [1])
put(v, v > 12, [[1]])
put(v, v > 12, [])
put(v, 12, 1)
put(v, [1, 12], 1)
put(m, 0, [1, 2, 3, 4])
put(m, (slice(None), 1), [7, 8, 9])
put(m, (slice(None), 1), [7, 8])
put(m, (slice(None), [0, 2]), [[1], [2], [3]])
put(m, ([0, 2], slice(None)), [5, 6, 7, 8])
put(m, ([0, 1, 2], [1, 2, 3]), [5, 6, 7])
put(m, ([[0], [2]], [1, 3]), [[1, 2], [3, 4]])
put(m, ([[0], [2]], [1, 3]), [[1, 2, 3]])
put(m, mm, 0)
put(m, mm, [9, 8, 7, 6])
put(m, mask3, [1, 2, 3, 4])
put(m, (slice(None), mask4), 3.7)
put(m, (mask3, mask4), 1)
put(m, (mask3, [0, 1]), [5, 6])
put(m, True, 4)
put(t, (0, slice(None), [1, 2]), np.arange(8).reshape(2, 4) if False else np.arange(8).reshape(4, 2))
put(t, ([0, 1], slice(None), [1, 2]), np.arange(8).reshape(2, 4))
put(t, (slice(None), [0, 1], [2, 3]), np.arange(6).reshape(3, 2))
put(t, mm, np.arange(5))
put(np.array(["abc", "de"]), 0, "xyzw")
put(np.zeros(2, complex), 0, 1j)
put(np.zeros(3, bool), [0, 2], [5, 0])
out.close()
