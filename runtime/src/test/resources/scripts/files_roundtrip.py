# recordings written and read back in the formats of a lab
import io
import json
import os
import pickle
import tempfile

import numpy as np
from scipy.io import loadmat, savemat

folder = tempfile.mkdtemp()


def path(name):
    return os.path.join(folder, name)


t = np.linspace(0, 1, 5)
v = np.array([-70, -65.5, 30, -80, -70])
np.savetxt(path('trace.txt'), np.column_stack([t, v]), fmt='%.3f', header='t v')
with open(path('trace.txt')) as f:
    print(f.read(), end='')
back = np.loadtxt(path('trace.txt'))
print(back.shape, np.allclose(back[:, 1], v))
np.save(path('v.npy'), v)
print(np.load(path('v.npy')))
np.savez(path('both.npz'), t=t, v=v)
both = np.load(path('both.npz'))
print(sorted(both.files), both['v'][2])
savemat(path('cell.mat'), {'v': v, 'name': 'cell 7', 'gain': 2.5})
cell = loadmat(path('cell.mat'))
print(cell['v'].shape, cell['name'], cell['gain'][0, 0])
cell = loadmat(path('cell.mat'), squeeze_me=True)
print(cell['v'].shape, float(cell['gain']))
text = io.StringIO('# x, y\n1, 2\n3, nan\n')
print(np.genfromtxt(text, delimiter=','))
copy = pickle.loads(pickle.dumps({'v': v, 'n': 3}))
print(np.array_equal(copy['v'], v), copy['n'])
print(json.dumps({'rate': float(v.mean()), 'spikes': np.flatnonzero(v > 0).tolist()}))
v.astype('<f4').tofile(path('raw.bin'))
print(os.path.getsize(path('raw.bin')), np.fromfile(path('raw.bin'), dtype='<f4')[1])
print(sorted(os.listdir(folder)))
