"""Least squares by Golub and Kahan's bidiagonalization."""

import numpy as np
from scipy.sparse.linalg._interface import aslinearoperator

_EPS = np.finfo(float).eps


def _rotation(a, b):
    """Cosine, sine and length of the plane rotation that turns (a, b) onto the first axis."""
    if b == 0:
        return np.sign(a) if a else 1.0, 0.0, abs(a)
    if a == 0:
        return 0.0, np.sign(b), abs(b)
    if abs(b) > abs(a):
        t = a / b
        s = np.sign(b) / np.sqrt(1 + t * t)
        return s * t, s, b / s
    t = b / a
    c = np.sign(a) / np.sqrt(1 + t * t)
    return c, c * t, a / c


def _begun(A, b, x0):
    A = aslinearoperator(A)
    b = np.atleast_1d(b)
    u = (b.squeeze() if b.ndim > 1 else b).astype(np.result_type(A.dtype, b.dtype, float))
    size = float(np.linalg.norm(b))
    x = np.zeros(A.shape[1], u.dtype) if x0 is None else np.array(x0, u.dtype)
    if x0 is not None:
        u = u - A.matvec(x)
    beta = float(np.linalg.norm(u))
    if beta > 0:
        u = u / beta
        v = A.rmatvec(u)
        alpha = float(np.linalg.norm(v))
    else:
        v, alpha = x.copy(), 0.0
    return A, u, (v / alpha if alpha > 0 else v), alpha, beta, x, size


def lsqr(A, b, damp=0.0, atol=1e-06, btol=1e-06, conlim=1e8, iter_lim=None, show=False, calc_var=False, x0=None):
    """The least squares solution and nine numbers about it (Paige and Saunders, ACM TOMS 8, 1982).

    >>> lsqr(numpy.array([[1.0, 0.0], [1.0, 1.0], [0.0, 1.0]]), numpy.array([1.0, 0.0, -1.0]))[0].round(6)
    array([ 1., -1.])
    """
    A, u, v, alpha, beta, x, size = _begun(A, b, x0)
    n = A.shape[1]
    limit = 2 * n if iter_lim is None else iter_lim
    w, rho_bar, phi_bar = v.copy(), alpha, beta
    variance = np.zeros(n)
    anorm = acond = ddnorm = res2 = xxnorm = z = 0.0
    cs2, sn2, xnorm, steps, istop = -1.0, 0.0, 0.0, 0, 0
    rnorm = r1norm = r2norm = beta
    arnorm = alpha * beta
    if arnorm == 0:
        return x, 0, 0, r1norm, r2norm, anorm, acond, arnorm, xnorm, variance
    while steps < limit:
        steps += 1
        u = A.matvec(v) - alpha * u
        beta = float(np.linalg.norm(u))
        if beta > 0:
            u = u / beta
            anorm = np.sqrt(anorm**2 + alpha**2 + beta**2 + damp**2)
            v = A.rmatvec(u) - beta * v
            alpha = float(np.linalg.norm(v))
            if alpha > 0:
                v = v / alpha
        rho_damped, psi = rho_bar, 0.0
        if damp > 0:
            rho_damped = np.sqrt(rho_bar**2 + damp**2)
            c1, s1 = rho_bar / rho_damped, damp / rho_damped
            psi, phi_bar = s1 * phi_bar, c1 * phi_bar
        c, s, rho = _rotation(rho_damped, beta)
        theta, rho_bar = s * alpha, -c * alpha
        phi, phi_bar = c * phi_bar, s * phi_bar
        tau = s * phi
        dk = w / rho
        x = x + phi / rho * w
        w = v - theta / rho * w
        ddnorm += float(np.linalg.norm(dk)) ** 2
        if calc_var:
            variance = variance + dk**2
        delta, gamma_bar = sn2 * rho, -cs2 * rho
        rhs = phi - delta * z
        z_bar = rhs / gamma_bar
        xnorm = np.sqrt(xxnorm + z_bar**2)
        gamma = np.sqrt(gamma_bar**2 + theta**2)
        cs2, sn2 = gamma_bar / gamma, theta / gamma
        z = rhs / gamma
        xxnorm += z**2
        acond = anorm * np.sqrt(ddnorm)
        res2 += psi**2
        rnorm = np.sqrt(phi_bar**2 + res2)
        arnorm = alpha * abs(tau)
        if damp > 0:
            r1sq = rnorm**2 - damp**2 * xxnorm
            r1norm = np.sqrt(abs(r1sq)) * (1 if r1sq >= 0 else -1)
        else:
            r1norm = rnorm
        r2norm = rnorm
        test1, test2, test3 = rnorm / size, arnorm / (anorm * rnorm + _EPS), 1 / (acond + _EPS)
        t1 = test1 / (1 + anorm * xnorm / size)
        rtol = btol + atol * anorm * xnorm / size
        for met, code in ((steps >= limit, 7), (1 + test3 <= 1, 6), (1 + test2 <= 1, 5), (1 + t1 <= 1, 4),
                          (test3 <= (1 / conlim if conlim > 0 else 0), 3), (test2 <= atol, 2), (test1 <= rtol, 1)):  # fmt: skip
            if met:
                istop = code
        if istop:
            break
    return x, istop, steps, r1norm, r2norm, anorm, acond, arnorm, xnorm, variance


def lsmr(A, b, damp=0.0, atol=1e-6, btol=1e-6, conlim=1e8, maxiter=None, show=False, x0=None):
    """The least squares solution and seven numbers about it (Fong and Saunders, SIAM J. Sci. Comput. 33, 2011).

    >>> lsmr(numpy.array([[1.0, 0.0], [1.0, 1.0], [0.0, 1.0]]), numpy.array([1.0, 0.0, -1.0]))[0].round(6)
    array([ 1., -1.])
    """
    A, u, v, alpha, beta, x, normb = _begun(A, b, x0)
    limit = min(A.shape) if maxiter is None else maxiter
    zeta_bar, alpha_bar, rho, rho_bar, c_bar, s_bar = alpha * beta, alpha, 1.0, 1.0, 1.0, 0.0
    h, h_bar = v.copy(), np.zeros_like(x)
    betadd, betad, rhodold, tautildeold, thetatilde, zeta, d = beta, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0
    normA2, maxrbar, minrbar = alpha * alpha, 0.0, 1e100
    normA, condA, normx, istop, steps = np.sqrt(normA2), 1.0, 0.0, 0, 0
    normr, normar = beta, alpha * beta
    if normar == 0:
        return x, 0, 0, normr, normar, normA, condA, normx
    if normb == 0:
        return np.zeros_like(x), 0, 0, normr, normar, normA, condA, normx
    while steps < limit:
        steps += 1
        u = A.matvec(v) - alpha * u
        beta = float(np.linalg.norm(u))
        if beta > 0:
            u = u / beta
            v = A.rmatvec(u) - beta * v
            alpha = float(np.linalg.norm(v))
            if alpha > 0:
                v = v / alpha
        chat, shat, alphahat = _rotation(alpha_bar, damp)
        rhoold = rho
        c, s, rho = _rotation(alphahat, beta)
        thetanew, alpha_bar = s * alpha, c * alpha
        rhobarold, zetaold = rho_bar, zeta
        thetabar, rhotemp = s_bar * rho, c_bar * rho
        c_bar, s_bar, rho_bar = _rotation(c_bar * rho, thetanew)
        zeta, zeta_bar = c_bar * zeta_bar, -s_bar * zeta_bar
        h_bar = h - thetabar * rho / (rhoold * rhobarold) * h_bar
        x = x + zeta / (rho * rho_bar) * h_bar
        h = v - thetanew / rho * h
        betaacute, betacheck = chat * betadd, -shat * betadd
        betahat, betadd = c * betaacute, -s * betaacute
        thetatildeold = thetatilde
        ctildeold, stildeold, rhotildeold = _rotation(rhodold, thetabar)
        thetatilde, rhodold = stildeold * rho_bar, ctildeold * rho_bar
        betad = -stildeold * betad + ctildeold * betahat
        tautildeold = (zetaold - thetatildeold * tautildeold) / rhotildeold
        taud = (zeta - thetatilde * tautildeold) / rhodold
        d += betacheck**2
        normr = np.sqrt(d + (betad - taud) ** 2 + betadd**2)
        normA2 += beta**2
        normA = np.sqrt(normA2)
        normA2 += alpha**2
        maxrbar = max(maxrbar, rhobarold)
        if steps > 1:
            minrbar = min(minrbar, rhobarold)
        condA = max(maxrbar, rhotemp) / min(minrbar, rhotemp)
        normar, normx = abs(zeta_bar), float(np.linalg.norm(x))
        test1, test3 = normr / normb, 1 / condA
        test2 = normar / (normA * normr) if normA * normr != 0 else np.inf
        t1 = test1 / (1 + normA * normx / normb)
        rtol = btol + atol * normA * normx / normb
        for met, code in ((steps >= limit, 7), (1 + test3 <= 1, 6), (1 + test2 <= 1, 5), (1 + t1 <= 1, 4),
                          (test3 <= (1 / conlim if conlim > 0 else 0), 3), (test2 <= atol, 2), (test1 <= rtol, 1)):  # fmt: skip
            if met:
                istop = code
        if istop:
            break
    return x, istop, steps, normr, normar, normA, condA, normx
