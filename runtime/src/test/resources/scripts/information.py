# mutual information between a stimulus and a spike count
import numpy as np

rng = np.random.RandomState(7)
stimulus = rng.randint(0, 4, 2000)
counts = rng.poisson(1 + 2*stimulus)
joint, s_edges, c_edges = np.histogram2d(stimulus, counts, bins=[4, 12], range=[[-.5, 3.5], [-.5, 11.5]])
p = joint/joint.sum()
ps = p.sum(axis=1, keepdims=True)
pc = p.sum(axis=0, keepdims=True)
with np.errstate(divide='ignore', invalid='ignore'):
    terms = p*np.log2(p/(ps*pc))
info = np.nansum(terms)
entropy = -np.sum(ps*np.log2(ps))
print('joint table\n', joint.astype(int))
print('H(S) = %.4f bits' % entropy)
print('I(S;R) = %.4f bits' % info)
print('efficiency %.1f %%' % (100*info/entropy))
print(np.isnan(terms).sum(), 'empty cells')
shuffled = []
for _ in range(20):
    q = np.histogram2d(rng.permutation(stimulus), counts, bins=[4, 12], range=[[-.5, 3.5], [-.5, 11.5]])[0]
    q /= q.sum()
    m = q > 0
    shuffled.append((q[m]*np.log2(q[m]/np.outer(q.sum(1), q.sum(0))[m])).sum())
print('bias %.4f +- %.4f' % (np.mean(shuffled), np.std(shuffled)))
