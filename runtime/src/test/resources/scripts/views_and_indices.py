# slices are views, fancy indexing copies
import numpy as np

a = np.arange(24).reshape(2, 3, 4)
row = a[0, 1]
row[:] = -1
print(a[0])
copy = a[[0, 1], [1, 2]]
copy[:] = 99
print(a.min(), a.max(), copy.shape)
print(a[..., -1], a[:, ::-1, ::2].shape, a[1, :, None].shape)
print(a.strides, a.T.shape, a.swapaxes(0, 2).shape, np.moveaxis(a, 0, -1).shape)
print(a.ravel().base is not None, a.flatten().base is None, np.shares_memory(a, a[0]))
m = np.zeros((3, 4), int)
m[1:, ::2] = [[1, 2], [3, 4]]
m[[0, 2], [1, 3]] += 7
m[m == 0] = -5
print(m)
print(np.r_[1:4, 0, [9, 9]], np.c_[[1, 2], [3, 4]].tolist(), np.s_[1:3])
print(np.ix_([0, 1], [2, 3])[0].shape, m[np.ix_([0, 2], [0, 3])])
yy, xx = np.ogrid[:3, :3]
print((xx + 10*yy), np.indices((2, 2)).tolist())
print(np.where(m > 1), np.argwhere(m > 3).tolist(), m.take([0, 5]), m.flat[5])
print(np.split(np.arange(6), 3), np.array_split(np.arange(5), 2), np.vstack([[1], [2]]).T)
print(np.insert([1, 2], 1, 9), np.delete([1, 2, 3], 0), np.append([1], [[2]]), np.roll([1, 2, 3], 1))
x = np.arange(10)
x[2:5], x[5:8] = x[5:8].copy(), x[2:5].copy()
print(x, x[::-2], x[-3:], x[20:])
window = np.lib.stride_tricks.sliding_window_view(np.arange(6), 3)
print(window.sum(axis=1), np.expand_dims(x, 0).shape, np.squeeze(np.ones((1, 3, 1))).shape)
print(np.pad([1, 2], 1), np.flip([[1, 2]]).tolist(), np.triu(np.ones((3, 3)), 1).sum(), np.diag([1, 2]).tolist())
