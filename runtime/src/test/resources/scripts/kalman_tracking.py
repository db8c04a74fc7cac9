# a Kalman filter follows a cursor from noisy neural readings
import numpy as np

rng = np.random.RandomState(31)
dt = 0.1
A = np.array([[1, dt], [0, 1]])
H = np.array([[1.0, 0.0]])
Q = np.diag([1e-4, 1e-2])
R = np.array([[0.25]])
x = np.array([[0.0], [1.0]])
estimate = np.zeros((2, 1))
P = np.eye(2)
errors, raw = [], []
for k in range(100):
    x = A @ x + rng.multivariate_normal([0, 0], Q).reshape(2, 1)
    z = H @ x + np.sqrt(R)*rng.randn()
    estimate = A @ estimate
    P = A @ P @ A.T + Q
    S = H @ P @ H.T + R
    K = P @ H.T @ np.linalg.inv(S)
    estimate = estimate + K @ (z - H @ estimate)
    P = (np.eye(2) - K @ H) @ P
    errors.append((estimate - x)[0, 0])
    raw.append((z - H @ x).item())
rms = lambda e: np.sqrt(np.mean(np.square(e)))
print('raw rms %.3f, filtered rms %.3f' % (rms(raw), rms(errors[20:])))
print('gain', np.round(K.ravel(), 4))
print('covariance\n', np.round(P, 5))
print('symmetric', np.allclose(P, P.T), 'positive', (np.linalg.eigvalsh(P) > 0).all())
print(np.block([[A, np.zeros((2, 1))], [H, np.ones((1, 1))]]))
