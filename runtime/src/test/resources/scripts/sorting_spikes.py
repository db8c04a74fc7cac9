# events of several neurons sorted and counted
import numpy as np

times = np.array([5.0, 1.0, 3.5, 1.0, 9.0, 7.5])
cells = np.array([2, 0, 1, 1, 0, 2])
order = np.lexsort((cells, times))
print(times[order], cells[order])
print(np.argsort(times, kind='stable'), np.sort(times)[::-1])
print(np.unique(cells, return_index=True, return_inverse=True, return_counts=True))
print(np.searchsorted([0, 2, 4, 8], times), np.digitize(times, [0, 2, 4, 8]))
print(np.bincount(cells, weights=times), np.bincount([1, 1, 5]))
print(np.intersect1d([1, 2, 3], [2, 3, 4]), np.union1d([1], [0]), np.setdiff1d([1, 2], [2]), np.isin([1, 5], [5]))
print(np.partition(times, 2)[2], np.median(times), np.ptp(times))
print(times.argmin(), np.argmax(cells), np.flatnonzero(cells == 2))
print(np.cumsum(cells), np.cumprod([1, 2, 3]), np.diff(np.sort(times)))
print(np.maximum.accumulate([3, 1, 4, 1, 5]), np.minimum([1, 5], [3, 2]), np.add.reduce([1, 2, 3]))
print(np.round([0.5, 1.5, 2.5, -0.5]), np.floor(-1.5), np.ceil(1.2), np.trunc(-1.7), np.rint(2.5))
print(np.any(times > 8), np.all(times > 0), np.count_nonzero(cells), np.clip(times, 2, 6))
groups = {int(c): times[cells == c].tolist() for c in np.unique(cells)}
print(groups)
print(sorted(groups.items(), key=lambda kv: -max(kv[1])))
print(np.mod([-3, 3], 2), np.fmod([-3, 3], 2), np.divmod(7, 3), np.sign([-2, 0, 3]), np.hypot(3, 4))
