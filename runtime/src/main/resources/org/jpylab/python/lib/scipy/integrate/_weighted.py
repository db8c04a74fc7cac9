"""Adaptive integrals of functions times a weight."""


def weighted(func, a, b, args, epsabs, epsrel, limlst, limit, maxp1, weight, wvar, wopts):
    raise NotImplementedError(f"quad(weight={weight!r})")
