# the times at which a voltage crosses a threshold upwards
import numpy
from numpy import arange, pi, sin

t = arange(0, 100, 0.1)
v = sin(2*pi*0.05*t)
v_th = 0.5

# where we have v_th is a boolean and now we have v_above_th is maybe a vector of booleans 
v_above_th = v>v_th
# Return the indices of the elements that are non-zero.
# Returns a tuple of arrays, one for each dimension of a, containing the indices of the non-zero elements in that dimension. 
# The values in a are always tested and returned in row-major, C-style order.
# select from index 1 to the end, where we have that the value is actually true
# select from the beginning to the second last where false 
#  In Python "and" is a logical operator and "&" is a bitwise operator (compare bit by bit)
numpy.nonzero((v_above_th[:-1]==False)&(v_above_th[1:]==True))

# the same again, kept and shown
crossings, = numpy.nonzero((v_above_th[:-1]==False)&(v_above_th[1:]==True))
print(crossings)
print(t[crossings])
