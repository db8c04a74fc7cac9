# how numbers look when printed
import numpy as np

print(np.array([1.0, 2.5, -3]), np.array([1, 2, 3]), np.array([True, False]))
print(np.array([1e-10, 1, 1e10]), np.array([0.1, 0.25]), np.array([1/3]))
print(np.array([1 + 2j, -1.5j]), np.array([np.nan, np.inf, -np.inf, 0]))
print(repr(np.array([1.0, 2])), repr(np.array([], dtype=int)), repr(np.arange(3, dtype='f4')))
print(np.float64(0.1) + 0.2, np.float32(0.1), np.int64(7)//2, np.bool_(True), 1/np.float64(3))
print([np.float64(1.5), np.int32(2)], (np.pi,), {'a': np.float64(2)})
print(np.arange(2000))
print(np.eye(3), np.zeros((2, 0)), np.ones((2, 2, 2)), sep='\n')
print(np.linspace(0, 1, 12))
with np.printoptions(precision=2, suppress=True, threshold=5):
    print(np.array([1e-5, 123.456, 0.5]), np.arange(10))
print('%5.2f|%-8s|%03d|%e|%g' % (np.pi, 'mV', 7, 12345.678, 1e-5))
print('{:8.3f}|{:<6}|{:>6}|{:^7}|{:+d}'.format(np.float64(2.5), 'ab', 'cd', 'ef', np.int64(3)))
print(f'{np.pi:.3e} {1e6:,} {0.256:.1%} {255:#x} {5:08b}')
print(str(np.float64(1e16)), str(1e-7), np.float64(100), np.array(5), np.array(5.0).item())
print(np.array(['a', 'bcd']), np.array([None, 1]), np.array([[1, 2.5]]).tolist())
