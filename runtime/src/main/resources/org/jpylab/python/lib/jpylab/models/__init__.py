"""Neuron models, synapses, input currents and spike-train statistics, computed in Java.

Times are in ms, voltages in mV, currents in pA or uA/cm² as each docstring says. Every function takes
whole arrays and returns new ones; docstrings cite where the equations come from.

>>> v, u, spikes = izhikevich(zeros(4))
>>> v
array([-65. , -64. , -63.5, -63.2])
"""

from jpylab.models.currents import my_GWN, my_OU
from jpylab.models.neurons import (
    HH,
    adex,
    cable,
    default_pars,
    discrete_lif,
    fitzhugh_nagumo,
    glif,
    hindmarsh_rose,
    hodgkin_huxley,
    izhikevich,
    lif,
    morris_lecar,
    run_LIF,
    typex,
    wilson_cowan,
)
from jpylab.models.rates import alphaH, alphaM, alphaN, betaH, betaM, betaN
from jpylab.models.spikes import (
    fano_factor,
    inhomogeneous_poisson,
    isi_cv_LIF,
    poisson_spikes,
    upward_crossings,
)
from jpylab.models.synapses import (
    alpha_synapse,
    bcm,
    conductance,
    dual_exp_synapse,
    exp_synapse,
    oja,
    stdp,
    tsodyks_markram,
)
