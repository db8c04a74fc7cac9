"""Runs the course scripts' models, and plain Python forms of the others, under CPython and NumPy,
and writes what they give: length, a hash of all bits, and a few samples of each array.

usage: /usr/bin/python3 models.py > ../resources/model/models.json

NumPy is told to leave AVX-512 alone: its exp for such processors is not the C library's.
"""
import ast
import json
import math
import os
import re
import struct
import sys

os.environ['NPY_DISABLE_CPU_FEATURES'] = (
    'AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL')
import matplotlib

matplotlib.use('Agg')
import numpy as np

SCRIPTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../../../scripts')
CASES = {}


def script(path, functions_only=False):
    with open(os.path.join(SCRIPTS, path), encoding='utf-8') as file:
        text = file.read()
    text = re.sub(r'^(\s*)raise (\w+), (.*)$', r'\1raise \2(\3)', text, flags=re.M)
    text = re.sub(r'^\w+\?$', '', text, flags=re.M)
    tree = ast.parse(text)
    if functions_only:
        tree.body = [n for n in tree.body if isinstance(n, ast.FunctionDef)]
    names = {'np': np}
    exec(compile(tree, path, 'exec'), names)
    return names


def case(name, **arrays):
    CASES[name] = {key: summary(value) for key, value in arrays.items()}


def summary(values):
    values = [float(v) for v in np.asarray(values, float).ravel()]
    bits = 0
    for v in values:
        bits = (31*bits + struct.unpack('<q', struct.pack('<d', v))[0]) % 2**64
    n = len(values)
    return {'length': n, 'hash': '%016x' % bits,
            'samples': {str(i): values[i] for i in sorted({0, 1, n//3, n//2, n - 1}) if 0 <= i < n}}


def ramp(n, low, high):
    """A current that rises in the middle third: exact in any language."""
    return [low if i < n//3 else low + (high - low)*(i - n//3)/(n//3) if i < 2*n//3 else high
            for i in range(n)]


def typex():
    params = {'a': 1.25, 'tau': 15.6}
    v, w, dt = [0.0], [0.0], 0.5
    for I in [0.0]*100 + list(np.arange(0.0, 0.5, 0.01)) + [0.5]*200:
        dv = v[-1] - v[-1]**3/3 - w[-1] + I
        dw = (params['a']*(v[-1] + 0.7) - w[-1])/params['tau']
        v.append(v[-1] + dv*dt)
        w.append(w[-1] + dw*dt)
    case('TypeX', v=v, w=w)


def course():
    t = np.arange(0, 100, 0.1)
    case('NormalizedLif', v=script('week1/LIF.py')['LIF'](t, np.array(ramp(1000, 0.0, 1.5))))
    hh = script('week2/HH.py')
    t = np.arange(0, 100, 0.01)
    v, m, n, h = hh['HH_ForwardEuler'](t, np.array(ramp(10000, 0.0, 20.0)))
    case('HodgkinHuxley', v=v, m=m, n=n, h=h)

    hw = script('homework/hw1.py', functions_only=True)
    for current, duration in ((0, 50), (10, 30)):
        V, m, h, n, t = hw['HH'](current, duration)
        case('SquidAxon %d' % current, v=V, m=m, h=h, n=n, t=t)

    pars = hw['default_pars'](T=300.)
    current = np.array(ramp(pars['range_t'].size, 150.0, 500.0))
    v, spikes = hw['run_LIF'](pars, current)
    isi, cv = hw['isi_cv_LIF'](spikes)
    case('LeakyIntegrateAndFire', t=pars['range_t'], v=v, spikes=spikes, isi=isi, cv=[cv])
    pars = hw['default_pars'](T=500)
    v, spikes = hw['run_LIF'](pars, 300, stop=True)
    case('LeakyIntegrateAndFire pulse', v=v, spikes=spikes)
    # a current shorter than 2000 steps: the slice's bound is negative
    pars = hw['default_pars'](T=150)
    v, spikes = hw['run_LIF'](pars, 300, stop=True)
    case('LeakyIntegrateAndFire short pulse', v=v, spikes=spikes)

    pars = hw['default_pars'](T=100., tau_ou=10.)
    normals = [((7919*i) % 2003 - 1001)/500 for i in range(pars['range_t'].size)]
    real, seed = np.random.randn, np.random.seed
    np.random.randn = lambda n: np.array(normals[:n])
    case('NoiseCurrent', white=hw['my_GWN'](pars, 250., 3., myseed=1),
         ou=hw['my_OU'](pars, 200., 40., myseed=1))
    np.random.randn = real
    for n in (2, 5, 9, 130, 1000):
        values = np.cumsum(1 + np.array((normals*2)[:n])**2)
        case('SpikeTrain %d' % n, times=values, cv=[hw['isi_cv_LIF'](values)[1]])


def oja():
    names = script('week4/oja.py')
    np.random.seed(2009)
    cloud = names['make_cloud'](size=300, ratio=0.3, angle=30)
    w = np.array([1/math.sqrt(2), 1/math.sqrt(2)])
    course = []
    for x in cloud:
        course.append(w)
        y = w[0]*x[0] + w[1]*x[1]
        w = w + 0.01*y*(x - y*w)
    assert np.allclose(course, names['learn'](cloud, 0.01), rtol=1e-13)
    case('oja', course=course)
    CASES['oja']['cloud'] = {'values': [float(v) for v in cloud.ravel()]}

    w, theta, course = [0.5, 0.5], 0.0, []
    for x in cloud:
        course.append(w)
        y = w[0]*x[0] + w[1]*x[1]
        w = [w[k] + 0.001*y*(y - theta)*x[k] for k in range(2)]
        theta = theta + (y*y - theta)/50.0
    case('bcm', course=course)


def others():
    exp = math.exp
    I = ramp(3000, 0.0, 1.0)
    v, w = [-1.0], [0.5]
    for i in I[:-1]:
        x, y = v[-1], w[-1]
        v.append(x + 0.1*(x - x**3/3 - y + i))
        w.append(y + 0.1*(0.08*(x + 0.7 - 0.8*y)))
    case('FitzHughNagumo', v=v, w=w)

    x, y, z = [-1.6], [-10.0], [2.0]
    for i in ramp(20000, 0.0, 3.0)[:-1]:
        u = x[-1]
        s = u*u
        x.append(u + 0.05*(y[-1] - 1.0*s*u + 3.0*s - z[-1] + i))
        y_ = y[-1] + 0.05*(1.0 - 5.0*s - y[-1])
        z.append(z[-1] + 0.05*(0.006*(4.0*(u + 1.6) - z[-1])))
        y.append(y_)
    case('HindmarshRose', x=x, y=y, z=z)

    for name, (a, b, c, d) in {'regular': (0.02, 0.2, -65., 8.), 'chattering': (0.02, 0.2, -50., 2.),
                               'resonator': (0.1, 0.26, -65., 2.)}.items():
        v, u, spikes = [], [], []
        x, y = -65.0, b*-65.0
        for k, i in enumerate(ramp(3000, 0.0, 15.0)):
            if x >= 30:
                v.append(30.0)
                spikes.append(k)
                x, y = c, y + d
            else:
                v.append(x)
            u.append(y)
            x, y = x + 0.25*(0.04*x*x + 5*x + 140 - y + i), y + 0.25*(a*(b*x - y))
        case('Izhikevich ' + name, v=v, u=u, spikes=spikes)

    v, w, spikes = [], [], []
    x, y, dt = -70.6, 0.0, 0.1
    for k, i in enumerate(ramp(5000, 0.0, 1500.0)):
        if x >= 20:
            v.append(20.0)
            spikes.append(k)
            x, y = -70.6, y + 80.5
        else:
            v.append(x)
        w.append(y)
        leak = -30.0*(x + 70.6)
        upswing = 30.0*2.0*exp((x + 50.4)/2.0)
        x, y = x + dt/281.0*(leak + upswing - y + i), y + dt/144.0*(4.0*(x + 70.6) - y)
    case('AdaptiveExponential', v=v, w=w, spikes=spikes)

    v, th, after, spikes = [], [], [], []
    x, t, i1, i2, dt = -0.07, -0.05, 0.0, 0.0, 1e-4
    for k, i in enumerate(ramp(5000, 0.0, 4.0)):
        if x >= t:
            spikes.append(k)
            x, i1, i2, t = -0.07, 0.0*i1 + 10.0, 1.0*i2 - 0.6, max(-0.06, t)
        v.append(x)
        th.append(t)
        after.append(i1 + i2)
        dv = i + i1 + i2 - 50.0*(x + 0.07)
        dt_ = 5.0*(x + 0.07) - 10.0*(t + 0.05)
        x, t = x + dt*dv, t + dt*dt_
        i1, i2 = i1 - dt*(200.0*i1), i2 - dt*(20.0*i2)
    case('GeneralizedLif', v=v, theta=th, after=after, spikes=spikes)

    v, w = [-60.0], [0.0]
    for i in ramp(5000, 40.0, 120.0)[:-1]:
        x, y = v[-1], w[-1]
        m_inf = 0.5*(1 + math.tanh((x + 1.2)/18.0))
        w_inf = 0.5*(1 + math.tanh((x - 2.0)/30.0))
        f = i - 2.0*(x + 60.0) - 4.4*m_inf*(x - 120.0) - 8.0*y*(x + 84.0)
        rate = 0.04*math.cosh((x - 2.0)/(2*30.0))
        v.append(x + 0.1*(f/20.0))
        w.append(y + 0.1*(rate*(w_inf - y)))
    case('MorrisLecar', v=v, w=w)

    def response(x, a, theta):
        return 1/(1 + exp(-a*(x - theta))) - 1/(1 + exp(a*theta))

    E, N = [0.1], [0.05]
    for p in ramp(2000, 0.0, 2.5)[:-1]:
        x, y = E[-1], N[-1]
        to_e = response(16*x - 12*y + p, 1.3, 4.0)
        to_i = response(15*x - 3*y + 0.0, 2.0, 3.7)
        E.append(x + 0.1/1.0*(-x + (1 - 1.0*x)*to_e))
        N.append(y + 0.1/1.0*(-y + (1 - 1.0*y)*to_i))
    case('WilsonCowan', e=E, i=N)

    t = [0.25*i - 20 for i in range(400)]
    case('stdp', change=[0.005*exp(-d/20.0) if d > 0 else -0.00525*exp(d/20.0) if d < 0 else 0.0
                         for d in t])
    tp = 5.0*1.0/(5.0 - 1.0)*math.log(5.0/1.0)
    peak = exp(-tp/5.0) - exp(-tp/1.0)
    case('Synapse', exponential=[0.0 if d < 0 else exp(-d/5.0) for d in t],
         alpha=[0.0 if d < 0 else d/5.0*exp(1 - d/5.0) for d in t],
         dual=[0.0 if d < 0 else (exp(-d/5.0) - exp(-d/1.0))/peak for d in t])
    g, decay = [0.0], exp(-0.1/5.0)
    for i in range(1, 500):
        g.append(g[-1]*decay + {10: 1, 12: 2, 300: 1}.get(i, 0))
    case('conductance', g=g)
    times = [10.0, 20.0, 35.0, 60.0, 500.0]
    for name, U, rec, facil in (('depressing', 0.5, 800.0, 0), ('facilitating', 0.05, 100.0, 1000.0)):
        u, x = [U], [1.0]
        for i in range(1, len(times)):
            d = times[i] - times[i - 1]
            kept = u[-1]*exp(-d/facil) if facil else 0.0
            u_ = kept + U*(1 - kept)
            x.append(1 + (x[-1]*(1 - u[-1]) - 1)*exp(-d/rec))
            u.append(u_)
        case('short term ' + name, u=u, x=x)

    n, dt, c = 21, 0.05, (500.0/(2000.0/21))*(500.0/(2000.0/21))
    rows = [[0.0]*n]
    for k in range(199):
        v, drive = rows[-1], 10.0 if k < 100 else 0.0
        row = []
        for j in range(n):
            left = v[j] if j == 0 else v[j - 1]
            right = v[j] if j == n - 1 else v[j + 1]
            row.append(v[j] + dt/20.0*(c*(left - 2*v[j] + right) - v[j] + (drive if j == 5 else 0.0)))
        rows.append(row)
    case('PassiveCable', v=rows)

    alpha, beta = exp(-0.1), exp(-0.05)
    cur, v, spikes = [0.0], [0.0], []
    inputs = ramp(600, 0.0, 0.2)
    for k in range(599):
        reset = 1.0 if v[k] - 1.0 > 0 else 0.0
        if reset:
            spikes.append(k)
        cur.append(alpha*cur[k] + inputs[k])
        v.append(beta*v[k] + cur[k] - reset)
    case('DiscreteLif', current=cur, v=v, spikes=spikes)


typex()
course()
oja()
others()
json.dump(CASES, sys.stdout, indent=1)
print()
