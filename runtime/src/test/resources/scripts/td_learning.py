# temporal difference learning of a delayed reward
import numpy as np
from collections import OrderedDict, defaultdict


class Learner(object):
    """Predicts reward with one weight per time since the stimulus."""

    def __init__(self, n_steps, alpha=0.3, gamma=0.95):
        self.w = np.zeros(n_steps)
        self.alpha, self.gamma = alpha, gamma

    def trial(self, rewards):
        delta = np.empty_like(self.w)
        for t in range(len(self.w)):
            after = self.w[t + 1] if t + 1 < len(self.w) else 0.0
            delta[t] = rewards[t] + self.gamma*after - self.w[t]
            self.w[t] += self.alpha*delta[t]
        return delta

    def __repr__(self):
        return '<Learner of %d steps, V(0)=%.3f>' % (self.w.size, self.w[0])


rewards = np.zeros(10)
rewards[7] = 1
learner = Learner(rewards.size)
print(learner)
errors = OrderedDict()
for k in range(200):
    delta = learner.trial(rewards)
    if k in {0, 10, 50, 199}:
        errors[k] = delta
for k, delta in errors.items():
    print('%3d: error at reward %.3f, largest at step %d' % (k, delta[7], np.abs(delta).argmax()))
print(learner)
print(np.round(learner.w, 3))
omitted = learner.trial(np.zeros(10))
print('omission dip %.3f' % omitted[7])
visits = defaultdict(list)
for step, value in enumerate(learner.w):
    visits['high' if value > 0.5 else 'low'].append(step)
print(dict(visits))
