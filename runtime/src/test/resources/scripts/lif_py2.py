# Python 2: leaky integrate-and-fire neuron, as a course of 2009 would have it
from numpy import *

def integrate(I, (tau, R, v_th, v_reset), dt=0.1):
    """ I - input current, one value per step """
    if not isinstance(I, ndarray):
        raise TypeError, 'need an array'
    if len(I) < 2:
        raise ValueError, "too short: %d" % len(I)
    v = zeros(I.shape)
    spikes = []
    for i in xrange(1, len(I)):
        v[i] = v[i-1] + dt/tau*(-v[i-1] + R*I[i-1])
        if v[i] >= v_th:
            v[i] = v_reset
            spikes.append(i*dt)
    return v, spikes

params = (10.0, 1.0, 1.0, 0.0)
for amp in [0.9, 1.1, 1.5, 2.0]:
    v, spikes = integrate(amp*ones(1000), params)
    print 'I = %.1f: %d spikes' % (amp, len(spikes)),
    if spikes:
        print 'first at %.1f' % spikes[0]
    else:
        print 'none'
try:
    integrate([1, 2], params)
except TypeError, e:
    print 'TypeError:', e
try:
    integrate(zeros(1), params)
except (ValueError, IndexError), e:
    print e.__class__.__name__, '-', e
Params = {'tau': 10, 'C': 1}
if Params.has_key('tau') and not Params.has_key('R'):
    print "tau/4 =", Params['tau']/4, "and in floats", Params['tau']/4.0
print 7/2, -7/2, 7/2., 7//2, 7 % 3
n = len(v)/3
print n, v[n:n+2].shape, type(n) == int
