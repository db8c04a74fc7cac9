# trials as a structured array
import numpy as np

dtype = [('subject', 'U4'), ('contrast', 'f8'), ('rt', 'i4'), ('correct', '?')]
trials = np.array([('ann', 0.5, 420, True), ('bob', 0.1, 610, False),
                   ('ann', 0.1, 700, True), ('bob', 0.5, 380, True)], dtype=dtype)
print(trials.dtype.names, trials.shape, trials.itemsize)
print(trials[1])
print(trials['rt'], trials['rt'].mean())
print(trials[trials['correct']]['subject'])
by_rt = np.sort(trials, order='rt')
print(by_rt['subject'], by_rt['rt'])
for name in np.unique(trials['subject']):
    mine = trials[trials['subject'] == name]
    print(name, 'accuracy', mine['correct'].mean(), 'fastest', mine['rt'].min())
trials['rt'] += 10
trials[0]['contrast'] = 0.25
print(trials['contrast'].tolist(), trials[-1]['rt'])
table = trials.view(np.recarray)
print(table.rt, type(table).__name__)
print(np.zeros(2, dtype='i2,f4'))
names = np.array(['CA1', 'CA3', 'DG'])
print(names.dtype, np.char.lower(names), np.char.add(names, '!'), 'CA3' in names)
