# an adapting neuron as a class
from dataclasses import dataclass, field
from typing import List

import numpy as np


@dataclass
class Neuron:
    tau: float = 20.0
    threshold: float = 1.0
    jump: float = 0.3
    tau_w: float = 100.0
    spikes: List[float] = field(default_factory=list)

    @property
    def rate(self):
        return 1e3*len(self.spikes)/self.duration if self.spikes else 0.0

    def run(self, current, dt=0.5):
        self.duration = dt*len(current)
        v = w = 0.0
        for k, i in enumerate(current):
            v += dt/self.tau*(-v - w + i)
            w -= dt/self.tau_w*w
            if v > self.threshold:
                self.spikes.append(k*dt)
                v, w = 0.0, w + self.jump
            yield v


cell = Neuron(jump=0.2)
trace = np.fromiter(cell.run(np.full(1000, 2.0)), float)
print(cell.tau, f'{cell.rate:.1f} Hz', len(trace))
print(['%.1f' % s for s in cell.spikes[:6]])
isi = np.diff(cell.spikes)
print('adaptation index %.3f' % ((isi[-1] - isi[0])/(isi[-1] + isi[0])))
print('max %.4f mean %.4f' % (trace.max(), trace.mean()))
print(Neuron() == Neuron(), Neuron(tau=1))
rates = {amplitude: sum(1 for _ in n.run(np.full(400, amplitude))) and round(n.rate, 1)
         for amplitude in (0.5, 1.5, 3.0) for n in [Neuron()]}
print(rates)
*first, last = sorted(rates.values())
print(first, last, all(b >= a for a, b in zip(first, first[1:])))
