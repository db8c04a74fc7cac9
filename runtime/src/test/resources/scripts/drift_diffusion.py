# choices and reaction times of a drift-diffusion model
import numpy as np

rng = np.random.default_rng(7)
dt, bound, drift, n, steps = 0.001, 1.0, 0.8, 500, 4000
noise = rng.standard_normal((n, steps))
paths = np.cumsum(drift*dt + np.sqrt(dt)*noise, axis=1)
crossed = np.abs(paths) >= bound
done = crossed.any(axis=1)
first = crossed.argmax(axis=1)
rt = np.where(done, first*dt, np.nan)
choice = np.sign(paths[np.arange(n), first])
print('decided: %d of %d' % (done.sum(), n))
print('correct: %.3f, theory %.3f' % ((choice[done] > 0).mean(), 1/(1 + np.exp(-2*drift*bound))))
print('mean rt %.4f s (correct %.4f, error %.4f)' % (
    np.nanmean(rt), np.nanmean(rt[choice > 0]), np.nanmean(rt[choice < 0])))
print('nan count', np.isnan(rt).sum(), 'max %.3f' % np.nanmax(rt))
for q in (10, 30, 50, 70, 90):
    print('%2d%%: %.3f' % (q, np.nanpercentile(rt, q)), end='  ')
print()
order = np.argsort(rt, kind='stable')
print(order[:8], choice[order[:8]].astype(int))
