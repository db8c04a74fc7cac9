"""Physical and mathematical constants (CODATA 2018), in SI units."""

import math as _math

pi = _math.pi
golden = golden_ratio = (1 + _math.sqrt(5)) / 2
yotta, zetta, exa, peta, tera, giga, mega, kilo, hecto, deka = 1e24, 1e21, 1e18, 1e15, 1e12, 1e9, 1e6, 1e3, 1e2, 1e1
deci, centi, milli, micro, nano, pico, femto, atto, zepto, yocto = 1e-1, 1e-2, 1e-3, 1e-6, 1e-9, 1e-12, 1e-15, 1e-18, 1e-21, 1e-24  # fmt: skip
kibi, mebi, gibi, tebi = 2**10, 2**20, 2**30, 2**40
c = speed_of_light = 299792458.0
mu_0 = 1.25663706212e-06
epsilon_0 = 8.8541878128e-12
h = Planck = 6.62607015e-34
hbar = h / (2 * pi)
G = gravitational_constant = 6.6743e-11
g = 9.80665
e = elementary_charge = 1.602176634e-19
R = gas_constant = 8.314462618
alpha = fine_structure = 0.0072973525693
N_A = Avogadro = 6.02214076e23
k = Boltzmann = 1.380649e-23
sigma = Stefan_Boltzmann = 5.670374419e-08
Wien = 0.002897771955
Rydberg = 10973731.56816
m_e = electron_mass = 9.1093837015e-31
m_p = proton_mass = 1.67262192369e-27
m_n = neutron_mass = 1.67492749804e-27
u = atomic_mass = m_u = 1.6605390666e-27
gram, metric_ton, grain = 1e-3, 1e3, 64.79891e-6
lb = pound = 0.45359236999999997
degree, arcmin, arcsec = pi / 180, pi / 10800, pi / 648000
minute, hour, day, week, year, Julian_year = 60.0, 3600.0, 86400.0, 604800.0, 31536000.0, 31557600.0
inch = 0.0254
foot, yard, mile = 12 * inch, 36 * inch, 1760 * 36 * inch
micron, angstrom, au, light_year, parsec = 1e-6, 1e-10, 149597870700.0, 365.25 * day * c, 149597870700.0 / arcsec
atm = atmosphere = 101325.0
bar, torr, mmHg, psi = 1e5, 101325.0 / 760, 101325.0 / 760, 6894.757293168361
zero_Celsius = 273.15
eV = electron_volt = e
calorie = calorie_th = 4.184
liter = litre = 1e-3
hectare, acre = 1e4, 4046.8564223999992
kmh, mph, knot = 1e3 / hour, mile / hour, 1852 / hour
nautical_mile = 1852.0
pebi, exbi, zebi, yobi = 2**50, 2**60, 2**70, 2**80
arcminute, arcsecond, astronomical_unit = arcmin, arcsec, au
oz = ounce = pound / 16
stone, long_ton, short_ton = 14 * pound, 2240 * pound, 2000 * pound
troy_ounce, troy_pound, carat = 480 * grain, 12 * 480 * grain, 200e-6
lbf = pound_force = pound * g
kgf = kilogram_force = g
blob = slinch = pound * g / inch
slug = blob / 12
mil, pt = inch / 1000, inch / 72
point, fermi = pt, 1e-15
survey_foot = 1200.0 / 3937
survey_mile = 5280 * survey_foot
gallon = gallon_US = 231 * inch**3
fluid_ounce = fluid_ounce_US = gallon_US / 128
bbl = barrel = 42 * gallon_US
gallon_imp = 4.54609e-3
fluid_ounce_imp = gallon_imp / 160
mach = speed_of_sound = 340.5
degree_Fahrenheit = 1 / 1.8
calorie_IT, erg = 4.1868, 1e-7
Btu_th = pound * degree_Fahrenheit * calorie_th / gram
Btu = Btu_IT = pound * degree_Fahrenheit * calorie_IT / gram
ton_TNT = 1e9 * calorie_th
hp = horsepower = 550 * foot * pound * g
dyn = dyne = 1e-5


def convert_temperature(val, old_scale, new_scale):
    """A temperature on another scale: Celsius, Kelvin, Fahrenheit or Rankine.

    >>> convert_temperature(37.0, 'Celsius', 'Kelvin')
    310.15
    """
    import numpy

    val = numpy.asanyarray(val)
    scales = {"c": (1.0, 273.15), "k": (1.0, 0.0), "f": (5 / 9, 459.67 * 5 / 9), "r": (5 / 9, 0.0)}
    try:
        old, new = scales[old_scale[0].lower()], scales[new_scale[0].lower()]
    except KeyError as e:
        raise NotImplementedError(f"scale {e.args[0]!r} is unsupported") from None
    kelvin = val * old[0] + old[1]
    return ((kelvin - new[1]) / new[0])[()]


def lambda2nu(lambda_):
    """The frequency of light of a wavelength.

    >>> lambda2nu(1.0)
    299792458.0
    """
    import numpy

    return c / numpy.asanyarray(lambda_)


def nu2lambda(nu):
    """The wavelength of light of a frequency.

    >>> nu2lambda(299792458.0)
    1.0
    """
    import numpy

    return c / numpy.asanyarray(nu)


_TABLED = ("ConstantWarning", "find", "physical_constants", "precision", "unit", "value")
__all__ = [n for n in globals() if n[0] != "_"]


def __getattr__(name):
    if name in _TABLED:
        from scipy.constants import _codata

        return getattr(_codata, name)
    from scipy._names import absent

    return absent(__name__, name)
