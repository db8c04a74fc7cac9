"""What NumPy of Python 2's days took and gave: floats for sizes and indices, and names since removed."""
import functools


def install():
    """Give NumPy, which has been imported, its old ways."""
    import sys

    import numpy

    if numpy._python2:
        return
    numpy._python2.append(True)
    numpy.histogram = _histogram(numpy.histogram)
    for name, now in (('unique1d', 'unique'), ('setmember1d', 'in1d'), ('intersect1d_nu', 'intersect1d'),
                      ('int0', 'intp'), ('uint0', 'uintp'), ('NewAxis', 'newaxis')):
        setattr(numpy, name, getattr(numpy, now))
        numpy.__all__.append(name)
    for name in ('pylab', 'matplotlib.pylab'):
        if name in sys.modules:
            sys.modules[name].histogram = numpy.histogram


def _histogram(histogram):
    @functools.wraps(histogram)
    def counted(a, bins=10, range=None, normed=None, weights=None, density=None, new=None):
        if not isinstance(normed, (bool, int, type(None))):
            raise TypeError('normed must be True or False')
        return histogram(a, bins, range, weights=weights, density=bool(normed or density) or None)

    return counted
