# weight changes of all pairs of pre- and postsynaptic spikes
import numpy as np

pre = np.array([10., 40., 75., 120.])
post = np.array([12., 38., 80., 118., 150.])
delta = np.subtract.outer(post, pre)
print(delta)
A_plus, A_minus, tau = 0.01, 0.012, 20.0
dw = np.where(delta > 0, A_plus*np.exp(-delta/tau), -A_minus*np.exp(delta/tau))
dw[delta == 0] = 0
np.set_printoptions(precision=4, suppress=True)
print(dw)
print('total %.5f' % dw.sum())
print('per pre-spike', dw.sum(0))
print('potentiating pairs:', np.count_nonzero(dw > 0), 'of', dw.size)
i, j = np.unravel_index(np.abs(dw).argmax(), dw.shape)
print('strongest: post %g after pre %g' % (post[i], pre[j]))
nearest = np.abs(delta).argmin(axis=1)
print('nearest pre-spike of each post-spike:', pre[nearest])
w = np.clip(0.5 + np.cumsum(dw.ravel()), 0, 1)
print(w[::5])
