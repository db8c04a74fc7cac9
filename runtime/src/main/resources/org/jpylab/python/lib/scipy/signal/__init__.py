"""Signals: filters, their design, spectra, peaks."""

from scipy.signal import windows
from scipy.signal._design import (
    BadCoefficients, bessel, bilinear, butter, buttord, cheby1, cheby2, ellip, firwin, firwin2, freqs, freqz, group_delay,
    iirfilter, iirnotch, iirpeak, sos2tf, sosfreqz, tf2sos, tf2zpk, zpk2sos, zpk2tf,
)  # fmt: skip
from scipy.signal._filtering import (
    choose_conv_method, convolve, convolve2d, correlate, correlate2d, correlation_lags, decimate, deconvolve, detrend,
    fftconvolve, filtfilt, hilbert, lfilter, lfilter_zi, medfilt, oaconvolve, resample, resample_poly, savgol_coeffs,
    savgol_filter, sosfilt, sosfilt_zi, sosfiltfilt, upfirdn, wiener,
)  # fmt: skip
from scipy.signal._peaks import argrelextrema, argrelmax, argrelmin, find_peaks, peak_prominences, peak_widths
from scipy.signal._spectral import coherence, csd, istft, lombscargle, periodogram, spectrogram, stft, welch
from scipy.signal._waves import chirp, cwt, gausspulse, morlet2, ricker, sawtooth, square, unit_impulse
from scipy.signal.windows import get_window
from scipy.signal.windows import bartlett, blackman, boxcar, cosine, flattop, gaussian, hamming, hann, kaiser, parzen, triang, tukey  # fmt: skip

hanning = hann


def __getattr__(name):
    raise AttributeError(f"module 'scipy.signal' has no attribute {name!r}")
