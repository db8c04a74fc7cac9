# artifacts left out with masks and nan
import numpy as np
import numpy.ma as ma

signal = np.array([1.0, 2.0, 99.0, 3.0, -99.0, 2.0])
clean = ma.masked_where(np.abs(signal) > 50, signal)
print(clean)
print(clean.mean(), clean.std().round(4), clean.count())
print(clean.filled(0))
print(clean.mask)
print(ma.masked_invalid([1, np.nan, 3]).sum())
print((clean + 1)[:3], clean.compressed())
holes = signal.copy()
holes[np.abs(holes) > 50] = np.nan
print(np.nanmean(holes), np.nanmax(holes), np.nanstd(holes).round(4), np.isnan(holes).sum())
print(holes.mean(), np.nan_to_num(holes))
good = np.isfinite(holes)
print(np.interp(np.arange(6), np.flatnonzero(good), holes[good]))
two = ma.array([[1, 2], [3, 4]], mask=[[False, True], [False, False]])
print(two.sum(axis=0), two.mean())
print(ma.median(clean), clean.max(), clean.argmax())
