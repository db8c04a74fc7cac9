# the figures of week 2: a step, a ramp and a sinusoid into the Hodgkin-Huxley model
from os.path import dirname, join

execfile(join(dirname(__file__), 'HH.py'))

HH_Step()
HH_Ramp()
HH_Sinus()
show()
