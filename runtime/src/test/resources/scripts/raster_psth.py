# spikes of repeated trials as a raster and a peri-stimulus histogram
import matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
import numpy as np

np.random.seed(11)
n_trials, T, bin_ms = 20, 1000, 50
trials = []
for k in range(n_trials):
    background = np.random.uniform(0, T, np.random.poisson(8))
    response = np.random.normal(450, 40, np.random.poisson(6))
    trials.append(np.sort(np.concatenate([background, response])))

edges = np.arange(0, T + bin_ms, bin_ms)
psth = sum(np.histogram(t, edges)[0] for t in trials)/n_trials/bin_ms*1e3
print(psth.astype(int))
print('peak %.1f Hz in bin %d' % (psth.max(), psth.argmax()))

fig, (ax1, ax2) = plt.subplots(2, 1, sharex=True, figsize=(6, 5))
events = ax1.eventplot(trials, colors='k', linelengths=0.8)
ax1.set_ylabel('trial')
bars = ax2.bar(edges[:-1], psth, width=bin_ms, align='edge', color='0.5', edgecolor='w')
ax2.axvline(400, color='r', ls='--', label='stimulus')
ax2.set_xlabel('time (ms)')
ax2.set_ylabel('rate (Hz)')
ax2.set_xlim(0, T)
ax2.legend(loc='upper right')
print(len(events), 'rows,', len(bars), 'bars')
print(ax1.get_xlim(), [round(v, 2) for v in ax1.get_ylim()])
print([t.get_text() for t in ax2.get_legend().get_texts()])
print('%.2f' % bars[9].get_height(), bars[9].get_x(), bars[9].get_width())
plt.close(fig)
