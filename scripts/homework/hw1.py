# HW1: Python practice and neuron models
#
# Asks for a current, a time constant and a standard deviation; answers.txt has some:
#   ./jpylab scripts/homework/hw1.py < scripts/homework/answers.txt

# PART I: PYTHON PRACTICE

# 1) Working with arrays using PyLab
from pylab import *
a = array([[1, 2, 3, 4]])
b = array( [[0, 4, 7, 6]] )
print(a*b)

import numpy as geek
a = array([[1, 2, 3, 4]])
b = array( [[0, 4, 7, 6]] )
ans = geek.multiply(a,b)
print(ans)

# 2) Defining a new function
def my_square_function(x, c):
    return x*x + c

my_square_function?

my_square_function(5, 15)

# 3) Loading matlab data (.mat) and plot power spectrum
import os
import numpy as np
import matplotlib.pyplot as plt
from numpy.fft import fft
from scipy.io import loadmat

data = loadmat(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'eeg.mat'))
x = data['EEG'][:, 0]                  # [uV]
t = data['t'][0]                       # [s]

dt = t[1] - t[0]                       # sampling interval
T = len(x) * dt                        # total duration

xf = fft(x-x.mean())                   # Fourier transform of the centered signal
Sxx = 2 * dt**2 / T * (xf * xf.conj()) # power spectral density
Sxx = Sxx[:int(len(x) / 2)]            # positive frequencies only

df = 1 / T                             # frequency resolution
fNQ = 1 / dt / 2                       # Nyquist frequency
faxis = arange(len(Sxx)) * df

plt.plot(faxis, real(Sxx))
plt.xlim([0, 100])
plt.xlabel('Frequency [Hz]')
plt.ylabel(r'Power [$\mu V^2$/Hz]')
plt.show()

def PSD(f, signal, Fs):
    t = 1/Fs  # Sample spacing
    T = len(signal) # Signal duration

    s = np.sum([signal[i] * np.exp(-1j*2*np.pi*f*i*t) for i in range(T)])

    return t**2 / T * np.abs(s)**2

# PART II: NEURON MODELS

# Coding Exercise 1: the LIF neuron
def default_pars(**kwargs):
    pars = {}

    # neuron
    pars['V_th'] = -55.     # spike threshold [mV]
    pars['V_reset'] = -75.  # reset potential [mV]
    pars['tau_m'] = 10.     # membrane time constant [ms]
    pars['g_L'] = 10.       # leak conductance [nS]
    pars['V_init'] = -75.   # initial potential [mV]
    pars['E_L'] = -75.      # leak reversal potential [mV]
    pars['tref'] = 2.       # refractory time [ms]

    # simulation
    pars['T'] = 400.        # duration [ms]
    pars['dt'] = .1         # time step [ms]

    for key in kwargs:
        pars[key] = kwargs[key]

    pars['range_t'] = np.arange(0, pars['T'], pars['dt'])
    return pars


def run_LIF(pars, Iinj, stop=False):
    V_th, V_reset = pars['V_th'], pars['V_reset']
    tau_m, g_L = pars['tau_m'], pars['g_L']
    V_init, E_L = pars['V_init'], pars['E_L']
    dt, tref = pars['dt'], pars['tref']
    Lt = pars['range_t'].size

    v = np.zeros(Lt)
    v[0] = V_init

    # the current of each time step; with stop a pulse in the middle
    Iinj = Iinj * np.ones(Lt)
    if stop:
        Iinj[:int(len(Iinj) / 2) - 1000] = 0
        Iinj[int(len(Iinj) / 2) + 1000:] = 0

    rec_spikes = []
    tr = 0.  # steps left of the refractory time
    for it in range(Lt - 1):
        if tr > 0:
            v[it] = V_reset
            tr = tr - 1
        elif v[it] >= V_th:
            rec_spikes.append(it)
            v[it] = V_reset
            tr = tref / dt

        # change of the membrane potential
        dv = (-(v[it] - E_L) + Iinj[it] / g_L) * (dt / tau_m)

        # Update the membrane potential
        v[it + 1] = v[it] + dv

    return v, np.array(rec_spikes) * dt


def plot_volt_trace(pars, v, sp):
    if len(sp):
        v = v.copy()
        v[(sp / pars['dt']).astype(int) - 1] += 20  # draw the spikes
    plt.plot(pars['range_t'], v, 'b')
    plt.axhline(pars['V_th'], 0, 1, color='k', ls='--')
    plt.xlabel('Time (ms)')
    plt.ylabel('V (mV)')
    plt.legend(['Membrane\npotential', r'Threshold V$_{\mathrm{th}}$'], loc=[1.05, 0.75])
    plt.ylim([-80, -40])
    plt.show()


# an input current in the form of a pulse
pars = default_pars(T=500)
v, sp = run_LIF(pars, Iinj=100, stop=True)
plot_volt_trace(pars, v, sp)

# Parameter exploration of Direct current (DC) input amplitude
I_dc = int(input("Enter the input current "))
tau_m = int(input("Enter the time constant "))
pars = default_pars(T=100.)
pars['tau_m'] = tau_m
v, sp = run_LIF(pars, Iinj=I_dc)
plot_volt_trace(pars, v, sp)
print(len(sp), 'spikes in 100ms')


# Gaussian white noise (GWN) current
def my_GWN(pars, mu, sig, myseed=False):
    dt = pars['dt']
    Lt = pars['range_t'].size

    if myseed:
        np.random.seed(seed=myseed)
    else:
        np.random.seed()

    I_gwn = (sig * np.random.randn(Lt) / np.sqrt(dt / 1000.)) + mu
    return I_gwn


# F-I Explorer for different sig_gwn
def sigma_affect(sig_gwn):
    pars = default_pars(T=1000.)
    Ave_I = np.arange(100., 400., 10.)
    SpikeCount = np.zeros(len(Ave_I))
    SpikeCountDC = np.zeros(len(Ave_I))

    for idx in range(len(Ave_I)):
        I_GWN = my_GWN(pars, mu=Ave_I[idx], sig=sig_gwn, myseed=2020)
        v, rec_spikes = run_LIF(pars, Iinj=I_GWN)
        v_dc, rec_sp_dc = run_LIF(pars, Iinj=Ave_I[idx])
        SpikeCount[idx] = len(rec_spikes)
        SpikeCountDC[idx] = len(rec_sp_dc)

    return SpikeCount, SpikeCountDC, Ave_I


sig_gwn=int(input("Enter the input standard deviation"))

SpikeCount , SpikeCountDC , AveI= sigma_affect(sig_gwn)

#print(AveI)

plt.plot(AveI, SpikeCount, color='blue')

plt.ylabel('Spike count')

plt.xlabel('Average injected current (pA)')

plt.show()

plt.plot(AveI, SpikeCountDC, color='red')

plt.ylabel('DC Spike count')

plt.xlabel('Average injected current (pA)')

plt.xlabel('Average injected current (pA)')

plt.show()


# Compute CV_ISI values
def isi_cv_LIF(spike_times):
    if len(spike_times) >= 2:
        isi = np.diff(spike_times)  # the interspike intervals [ms]
        cv = isi.std() / isi.mean()
    else:
        isi = np.nan
        cv = np.nan
    return isi, cv


pars = default_pars(T=1000.)
mu_gwn = 250
sig_gwn1 = 0.5
sig_gwn2 = 3.0

I_GWN1 = my_GWN(pars, mu_gwn, sig=sig_gwn1, myseed=2020)
_, sp1 = run_LIF(pars, Iinj=I_GWN1)
I_GWN2 = my_GWN(pars, mu_gwn, sig=sig_gwn2, myseed=2020)
_, sp2 = run_LIF(pars, Iinj=I_GWN2)

isi1, cv1 = isi_cv_LIF(sp1)
isi2, cv2 = isi_cv_LIF(sp2)
print('CV_ISI = %.3f with sigma %.1f, %.3f with sigma %.1f' % (cv1, sig_gwn1, cv2, sig_gwn2))

plt.hist(isi1, bins=20, color='b', alpha=0.5)
plt.xlabel('ISI (ms)')
plt.ylabel('count')
plt.title(r'$\sigma_{GWN}=$%.1f, CV$_{\mathrm{isi}}=$%.3f' % (sig_gwn1, cv1))
plt.show

plt.show()


# Ornstein-Uhlenbeck Process
def my_OU(pars, mu, sig, myseed=False):
    dt = pars['dt']
    Lt = pars['range_t'].size
    tau_ou = pars['tau_ou']  # [ms]

    if myseed:
        np.random.seed(seed=myseed)
    else:
        np.random.seed()

    noise = np.random.randn(Lt)
    I_ou = np.zeros(Lt)
    I_ou[0] = noise[0]

    for it in range(Lt - 1):
        I_ou[it + 1] = I_ou[it] + dt / tau_ou * (mu - I_ou[it]) + np.sqrt(2 * dt / tau_ou) * sig * noise[it + 1]

    return I_ou


pars = default_pars(T=1000.)
pars['tau_ou'] = tau_ou=10 # [ms]
pars['mu_ou'] = mu_ou=200
pars['sig_ou'] = sig_ou=40

I_ou = my_OU(pars, mu_ou, sig_ou)

v, sp = run_LIF(pars, Iinj=I_ou)

plt.plot(pars['range_t'], I_ou, 'RED')
plt.xlabel('Time (ms)')
plt.ylabel('I_OU (pA)')
plt.show()


# The Hodgkin-Huxley model
def alphaM(V):
    return (2.5-0.1*(V+65)) / (np.exp(2.5-0.1*(V+65)) -1)

def betaM(V):
    return 4*np.exp(-(V+65)/18)

def alphaH(V):
    return 0.07*np.exp(-(V+65)/20)

def betaH(V):
    return 1/(np.exp(3.0-0.1*(V+65))+1)

def alphaN(V):
    return (0.1-0.01*(V+65)) / (np.exp(1-0.1*(V+65)) -1)

def betaN(V):
    return 0.125*np.exp(-(V+65)/80)

def HH(I0,T0):
    dt = 0.01              # [ms]
    T = int(np.ceil(T0/dt))
    gNa0 = 120             # [mS/cm^2]
    ENa = 115              # [mV]
    gK0 = 36               # [mS/cm^2]
    EK = -12               # [mV]
    gL0 = 0.3              # [mS/cm^2]
    EL = 10.6              # [mV]

    t = np.arange(0,T)*dt
    V = np.zeros([T,1])
    m = np.zeros([T,1])
    h = np.zeros([T,1])
    n = np.zeros([T,1])

    V[0] = -70.0
    m[0] = 0.05
    h[0] = 0.54
    n[0] = 0.34

    for i in range(0,T-1):
        V[i+1] = V[i] + dt*(gNa0*m[i]**3*h[i]*(ENa-(V[i]+65)) + gK0*n[i]**4*(EK-(V[i]+65)) + gL0*(EL-(V[i]+65)) + I0)
        m[i+1] = m[i] + dt*(alphaM(V[i])*(1-m[i]) - betaM(V[i])*m[i])
        h[i+1] = h[i] + dt*(alphaH(V[i])*(1-h[i]) - betaH(V[i])*h[i])
        n[i+1] = n[i] + dt*(alphaN(V[i])*(1-n[i]) - betaN(V[i])*n[i])

    return V,m,h,n,t

def DrawPlot(t, variable, Name):
    plt.plot(t, variable, 'blue')
    plt.xlabel('Time (ms)')
    plt.ylabel(Name)
    plt.show()

I0 = 0
T0 = 100
pars = default_pars(T=1000)
#print(pars)
range_t = pars['range_t']
[V,m,h,n,t]=HH(I0,T0)
#print(V,m,h,n,t)
DrawPlot(range_t, V, 'V(v)')
DrawPlot(t, m, 'm')
DrawPlot(t, h, 'h')
DrawPlot(t, n, 'n')

print('V = %.0f mV, m = %.3f, h = %.2f, n = %.3f' % (V[-1, 0], m[-1, 0], h[-1, 0], n[-1, 0]))
