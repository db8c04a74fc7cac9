# a perceptron and a small network trained on patterns
import numpy as np

rng = np.random.RandomState(6)
X = rng.randn(80, 2)
y = np.where(X @ [1.5, -1] + 0.3 > 0, 1, -1)
w, updates = np.zeros(3), 0
Xb = np.hstack([X, np.ones((80, 1))])
for epoch in range(100):
    wrong = 0
    for xi, yi in zip(Xb, y):
        if yi*(w @ xi) <= 0:
            w += yi*xi
            wrong += 1
    updates += wrong
    if not wrong:
        break
print('epoch', epoch, 'updates', updates, 'accuracy', (np.sign(Xb @ w) == y).mean())
print('direction', np.round(w/np.linalg.norm(w[:2]), 2))

inputs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
target = np.array([[0, 1, 1, 0]]).T
sigmoid = lambda z: 1/(1 + np.exp(-z))
W1, b1 = rng.randn(2, 4), np.zeros(4)
W2, b2 = rng.randn(4, 1), np.zeros(1)
losses = []
for step in range(4000):
    hidden = np.tanh(inputs @ W1 + b1)
    out = sigmoid(hidden @ W2 + b2)
    losses.append(-np.mean(target*np.log(out) + (1 - target)*np.log(1 - out)))
    d_out = (out - target)/4
    d_hidden = d_out @ W2.T*(1 - hidden**2)
    W2 -= 0.5*hidden.T @ d_out
    b2 -= 0.5*d_out.sum(0)
    W1 -= 0.5*inputs.T @ d_hidden
    b1 -= 0.5*d_hidden.sum(0)
print('loss %.4f -> below 0.05: %s' % (losses[0], losses[-1] < 0.05))
print((out > 0.5).astype(int).ravel(), out.shape, out.dtype)
