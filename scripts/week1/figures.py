# the figures of week 1: a step current and a sinusoid
from os.path import dirname, join

execfile(join(dirname(__file__), 'LIF.py'))

LIF_Step()
LIF_Sinus()
show()
