"""Signals: filters, their design, spectra, peaks."""

from scipy.signal import windows
from scipy.signal._design import (
    BadCoefficients, bessel, bilinear, butter, cheby1, cheby2, ellip, firwin, firwin2, freqs, freqz, group_delay,
    iirfilter, iirnotch, iirpeak, kaiser_atten, kaiser_beta, sos2tf, sosfreqz, tf2sos, tf2zpk, zpk2sos, zpk2tf,
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
from scipy.signal.windows import bartlett, blackman, blackmanharris, boxcar, cosine, exponential, flattop, gaussian, hamming, hann, kaiser, nuttall, parzen, triang, tukey  # fmt: skip

hanning = hann


_LATER = {
    "_splines": (
        "bspline cspline1d cspline1d_eval cspline2d spline_filter cubic daub gauss_spline kaiserord morlet place_poles qmf qspline1d qspline1d_eval"
        " quadratic cmplx_sort"
    ),
    "_prototypes": (
        "besselap bilinear_zpk buttap buttord cheb1ap cheb1ord cheb2ap cheb2ord ellipap ellipord gammatone iircomb iirdesign"
        " lp2bp lp2bp_zpk lp2bs lp2bs_zpk lp2hp lp2hp_zpk lp2lp lp2lp_zpk normalize"
    ),
    "_systems": (
        "StateSpace TransferFunction ZerosPolesGain abcd_normalize bode cont2discrete dbode dfreqresp dimpulse dlsim dlti dstep"
        " findfreqs freqresp freqs_zpk freqz_zpk impulse impulse2 lsim lsim2 lti sos2zpk ss2tf ss2zpk step step2 tf2ss zpk2ss"
    ),
    "_fractions": (
        "CZT ZoomFFT check_COLA check_NOLA czt czt_points find_peaks_cwt firls hilbert2 invres invresz lfiltic max_len_seq"
        " medfilt2d minimum_phase order_filter remez residue residuez sweep_poly unique_roots vectorstrength zoom_fft"
    ),
}
_WHERE = {name: module for module, names in _LATER.items() for name in names.split()}


def __getattr__(name):
    if name in ("barthann", "bohman", "chebwin", "general_gaussian"):
        return getattr(windows, name)
    if name in _WHERE:
        import importlib

        globals()[name] = value = getattr(importlib.import_module("scipy.signal." + _WHERE[name]), name)
        return value
    from scipy._names import absent

    return absent(__name__, name)


def __dir__():
    return sorted([n for n in globals() if not n.startswith("_")] + list(_WHERE))


__all__ = __dir__()
