"""The opening and closing rates (1/ms) of Hodgkin's and Huxley's gates, about a rest of -65 mV.

A. L. Hodgkin, A. F. Huxley, Journal of Physiology 117:500-544 (1952), equations 12, 13, 20, 21, 23, 24.
"""

from numpy import exp


def alphaM(V):
    """The opening rate of the sodium activation.

    >>> alphaM(-65.0).round(3)
    0.224
    """
    return (2.5 - 0.1 * (V + 65)) / (exp(2.5 - 0.1 * (V + 65)) - 1)


def betaM(V):
    """The closing rate of the sodium activation.

    >>> betaM(-65)
    4.0
    """
    return 4 * exp(-(V + 65) / 18)


def alphaH(V):
    """The opening rate of the sodium inactivation.

    >>> alphaH(-65)
    0.07
    """
    return 0.07 * exp(-(V + 65) / 20)


def betaH(V):
    """The closing rate of the sodium inactivation.

    >>> betaH(array([-65.0, -35.0])).round(4)
    array([0.0474, 0.5   ])
    """
    return 1 / (exp(3.0 - 0.1 * (V + 65)) + 1)


def alphaN(V):
    """The opening rate of the potassium activation.

    >>> alphaN(-65).round(4)
    0.0582
    """
    return (0.1 - 0.01 * (V + 65)) / (exp(1 - 0.1 * (V + 65)) - 1)


def betaN(V):
    """The closing rate of the potassium activation.

    >>> betaN(-65)
    0.125
    """
    return 0.125 * exp(-(V + 65) / 80)
